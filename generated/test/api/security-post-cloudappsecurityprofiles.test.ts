import {
  isCloudAppSecurityProfile,
  isCloudAppSecurityProfileCreate,
  shapeOfCloudAppSecurityProfile,
  shapeOfCloudAppSecurityProfileCreate,
  validateCloudAppSecurityProfile,
  validateCloudAppSecurityProfileCreate,
} from '../../src/cloud-app-security-profile.js';
import {
  createCloudappsecurityprofileFromRequest,
  securityPostCloudappsecurityprofilesResponse,
} from '../../src/examples/api/security-post-cloudappsecurityprofiles.js';
import { describeExamples } from '../support/describe-examples.js';

describeExamples('docs/api/security-post-cloudappsecurityprofiles.md', [
  {
    role: 'request',
    line: 79,
    bodyLine: 83,
    body: createCloudappsecurityprofileFromRequest,
    shape: shapeOfCloudAppSecurityProfileCreate,
    guard: isCloudAppSecurityProfileCreate,
    validate: validateCloudAppSecurityProfileCreate,
    deviations: ['/permissionsRequired unknown-enum-member'],
  },
  {
    role: 'response',
    line: 120,
    bodyLine: 124,
    body: securityPostCloudappsecurityprofilesResponse,
    shape: shapeOfCloudAppSecurityProfile,
    guard: isCloudAppSecurityProfile,
    validate: validateCloudAppSecurityProfile,
    deviations: ['/permissionsRequired unknown-enum-member'],
  },
]);
