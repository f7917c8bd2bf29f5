// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { CloudAppSecurityProfile } from '../../src/cloud-app-security-profile.js';
import {
  createCloudappsecurityprofileFromRequest,
  securityPostCloudappsecurityprofilesResponse,
} from '../../src/examples/api/security-post-cloudappsecurityprofiles.js';
import { CloudAppSecurityProfileCreate } from '../../src/requests/cloud-app-security-profile.js';
import {
  tableOfCloudAppSecurityProfile,
  tableOfCloudAppSecurityProfileCreate,
} from '../../src/tables/cloud-app-security-profile.js';
import { describeExamples } from '../support/describe-examples.js';

describeExamples('api/security-post-cloudappsecurityprofiles.md', [
  {
    name: 'createCloudappsecurityprofileFromRequest',
    role: 'request',
    body: createCloudappsecurityprofileFromRequest,
    schema: CloudAppSecurityProfileCreate,
    table: tableOfCloudAppSecurityProfileCreate,
    deviations: ['/permissionsRequired unknown-enum-member'],
  },
  {
    name: 'securityPostCloudappsecurityprofilesResponse',
    role: 'response',
    body: securityPostCloudappsecurityprofilesResponse,
    schema: CloudAppSecurityProfile,
    table: tableOfCloudAppSecurityProfile,
    deviations: ['/permissionsRequired unknown-enum-member'],
  },
]);
