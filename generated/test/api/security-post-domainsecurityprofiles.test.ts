// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { DomainSecurityProfile } from '../../src/domain-security-profile.js';
import {
  createDomainsecurityprofileFromRequest,
  securityPostDomainsecurityprofilesResponse,
} from '../../src/examples/api/security-post-domainsecurityprofiles.js';
import { DomainSecurityProfileCreate } from '../../src/requests/domain-security-profile.js';
import {
  tableOfDomainSecurityProfile,
  tableOfDomainSecurityProfileCreate,
} from '../../src/tables/domain-security-profile.js';
import { describeExamples } from '../support/describe-examples.js';

describeExamples('api/security-post-domainsecurityprofiles.md', [
  {
    name: 'createDomainsecurityprofileFromRequest',
    role: 'request',
    body: createDomainsecurityprofileFromRequest,
    schema: DomainSecurityProfileCreate,
    table: tableOfDomainSecurityProfileCreate,
    deviations: [],
  },
  {
    name: 'securityPostDomainsecurityprofilesResponse',
    role: 'response',
    body: securityPostDomainsecurityprofilesResponse,
    schema: DomainSecurityProfile,
    table: tableOfDomainSecurityProfile,
    deviations: [],
  },
]);
