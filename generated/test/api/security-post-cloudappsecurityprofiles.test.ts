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

describeExamples('api/security-post-cloudappsecurityprofiles.md', [
  {
    name: 'createCloudappsecurityprofileFromRequest',
    role: 'request',
    body: createCloudappsecurityprofileFromRequest,
    shape: shapeOfCloudAppSecurityProfileCreate,
    guard: isCloudAppSecurityProfileCreate,
    validate: validateCloudAppSecurityProfileCreate,
    deviations: ['/permissionsRequired unknown-enum-member'],
  },
  {
    name: 'securityPostCloudappsecurityprofilesResponse',
    role: 'response',
    body: securityPostCloudappsecurityprofilesResponse,
    shape: shapeOfCloudAppSecurityProfile,
    guard: isCloudAppSecurityProfile,
    validate: validateCloudAppSecurityProfile,
    deviations: ['/permissionsRequired unknown-enum-member'],
  },
]);
