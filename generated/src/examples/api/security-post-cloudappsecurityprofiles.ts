// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { CloudAppSecurityProfile } from '../../cloud-app-security-profile.js';
import type { CloudAppSecurityProfileCreate } from '../../requests/cloud-app-security-profile.js';
import type { Deviating } from '../../runtime/deviating.js';

/**
 * The body of a request: `POST https://graph.microsoft.com/docs\\api/Security/cloudAppSecurityProfiles`.
 *
 * It contradicts its type at `/permissionsRequired` (unknown-enum-member).
 */
export const createCloudappsecurityprofileFromRequest: Deviating<CloudAppSecurityProfileCreate, 'permissionsRequired'> =
  {
    '@odata.type': '#microsoft.graph.cloudAppSecurityProfile',
    azureSubscriptionId: 'Azure Subscription Id value',
    azureTenantId: 'Azure Tenant Id value',
    deploymentPackageUrl: 'https://example.com/deploymentPackageUrl/',
    destinationServiceName: 'Destination Service Name value',
    isSigned: true,
    manifest: 'Manifest value',
    name: 'Name value',
    permissionsRequired: 'String',
    platform: 'Platform value',
    policyName: 'Policy Name value',
    publisher: 'Publisher value',
    riskScore: 'Risk Score value',
    tags: ['Tags value'],
    type: 'Type value',
    vendorInformation: {
      '@odata.type': 'microsoft.graph.securityVendorInformation',
      provider: 'Provider value',
      providerVersion: 'Provider Version value',
      subProvider: 'Sub Provider value',
      vendor: 'Vendor value',
    },
  };

/**
 * The body of a response: `201`.
 *
 * It contradicts its type at `/permissionsRequired` (unknown-enum-member).
 */
export const securityPostCloudappsecurityprofilesResponse: Deviating<CloudAppSecurityProfile, 'permissionsRequired'> = {
  '@odata.type': '#microsoft.graph.cloudAppSecurityProfile',
  id: '053c36a0-36a0-053c-a036-3c05a0363c05',
  azureSubscriptionId: 'Azure Subscription Id value',
  azureTenantId: 'Azure Tenant Id value',
  createdDateTime: '2017-01-01T00:00:46.1697867+03:00',
  deploymentPackageUrl: 'https://example.com/deploymentPackageUrl/',
  destinationServiceName: 'Destination Service Name value',
  isSigned: true,
  lastModifiedDateTime: '2016-12-31T23:58:46.8102575+03:00',
  manifest: 'Manifest value',
  name: 'Name value',
  permissionsRequired: 'String',
  platform: 'Platform value',
  policyName: 'Policy Name value',
  publisher: 'Publisher value',
  riskScore: 'Risk Score value',
  tags: ['Tags value'],
  type: 'Type value',
  vendorInformation: {
    '@odata.type': 'microsoft.graph.securityVendorInformation',
    provider: 'Provider value',
    providerVersion: 'Provider Version value',
    subProvider: 'Sub Provider value',
    vendor: 'Vendor value',
  },
};
