import {
  isDomainSecurityProfile,
  isDomainSecurityProfileCreate,
  shapeOfDomainSecurityProfile,
  shapeOfDomainSecurityProfileCreate,
  validateDomainSecurityProfile,
  validateDomainSecurityProfileCreate,
} from '../../src/domain-security-profile.js';
import {
  createDomainsecurityprofileFromRequest,
  securityPostDomainsecurityprofilesResponse,
} from '../../src/examples/api/security-post-domainsecurityprofiles.js';
import { describeExamples } from '../support/describe-examples.js';

describeExamples('api/security-post-domainsecurityprofiles.md', [
  {
    name: 'createDomainsecurityprofileFromRequest',
    role: 'request',
    body: createDomainsecurityprofileFromRequest,
    shape: shapeOfDomainSecurityProfileCreate,
    guard: isDomainSecurityProfileCreate,
    validate: validateDomainSecurityProfileCreate,
    deviations: [],
  },
  {
    name: 'securityPostDomainsecurityprofilesResponse',
    role: 'response',
    body: securityPostDomainsecurityprofilesResponse,
    shape: shapeOfDomainSecurityProfile,
    guard: isDomainSecurityProfile,
    validate: validateDomainSecurityProfile,
    deviations: [],
  },
]);
