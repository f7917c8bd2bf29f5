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

describeExamples('docs/api/security-post-domainsecurityprofiles.md', [
  {
    role: 'request',
    line: 76,
    bodyLine: 80,
    body: createDomainsecurityprofileFromRequest,
    shape: shapeOfDomainSecurityProfileCreate,
    guard: isDomainSecurityProfileCreate,
    validate: validateDomainSecurityProfileCreate,
    deviations: [],
  },
  {
    role: 'response',
    line: 129,
    bodyLine: 133,
    body: securityPostDomainsecurityprofilesResponse,
    shape: shapeOfDomainSecurityProfile,
    guard: isDomainSecurityProfile,
    validate: validateDomainSecurityProfile,
    deviations: [],
  },
]);
