// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { DomainSecurityProfile, DomainSecurityProfileCreate } from '../../src/domain-security-profile.js';
import {
  createDomainsecurityprofileFromRequest,
  securityPostDomainsecurityprofilesResponse,
} from '../../src/examples/api/security-post-domainsecurityprofiles.js';
import {
  DomainSecurityProfileCreateTable as tables_DomainSecurityProfileCreateTable,
  DomainSecurityProfileTable as tables_DomainSecurityProfileTable,
} from '../../src/tables/domain-security-profile.js';
import { describeExamples } from '../support/describe-examples.js';

describeExamples('api/security-post-domainsecurityprofiles.md', [
  {
    name: 'createDomainsecurityprofileFromRequest',
    role: 'request',
    body: createDomainsecurityprofileFromRequest,
    schema: DomainSecurityProfileCreate,
    table: tables_DomainSecurityProfileCreateTable,
    deviations: [],
  },
  {
    name: 'securityPostDomainsecurityprofilesResponse',
    role: 'response',
    body: securityPostDomainsecurityprofilesResponse,
    schema: DomainSecurityProfile,
    table: tables_DomainSecurityProfileTable,
    deviations: [],
  },
]);
