import {
  isCloudAppSecurityProfile,
  isCloudAppSecurityProfileCreate,
  shapeOfCloudAppSecurityProfile,
  shapeOfCloudAppSecurityProfileCreate,
  validateCloudAppSecurityProfile,
  validateCloudAppSecurityProfileCreate,
} from '../../src/cloud-app-security-profile.js';
import {
  createCloudappsecurityprofileFromRequest as examplesApi_createCloudappsecurityprofileFromRequest,
  securityPostCloudappsecurityprofilesResponse as examplesApi_securityPostCloudappsecurityprofilesResponse,
} from '../../src/examples/api/security-post-cloudappsecurityprofiles.js';
import { describeExamples } from '../support/describe-examples.js';
describeExamples('api/security-post-cloudappsecurityprofiles.md', [
  {
    title: 'request, api/security-post-cloudappsecurityprofiles.md:79',
    body: examplesApi_createCloudappsecurityprofileFromRequest,
    shape: shapeOfCloudAppSecurityProfileCreate,
    guard: isCloudAppSecurityProfileCreate,
    validate: validateCloudAppSecurityProfileCreate,
    deviations: ['/permissionsRequired unknown-enum-member'],
  },
  {
    title: 'response, api/security-post-cloudappsecurityprofiles.md:120',
    body: examplesApi_securityPostCloudappsecurityprofilesResponse,
    shape: shapeOfCloudAppSecurityProfile,
    guard: isCloudAppSecurityProfile,
    validate: validateCloudAppSecurityProfile,
    deviations: ['/permissionsRequired unknown-enum-member'],
  },
]);
