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
    title: 'request, api/security-post-domainsecurityprofiles.md:76',
    body: createDomainsecurityprofileFromRequest,
    shape: shapeOfDomainSecurityProfileCreate,
    guard: isDomainSecurityProfileCreate,
    validate: validateDomainSecurityProfileCreate,
    deviations: [],
  },
  {
    title: 'response, api/security-post-domainsecurityprofiles.md:129',
    body: securityPostDomainsecurityprofilesResponse,
    shape: shapeOfDomainSecurityProfile,
    guard: isDomainSecurityProfile,
    validate: validateDomainSecurityProfile,
    deviations: [],
  },
]);
