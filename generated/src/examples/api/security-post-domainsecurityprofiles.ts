// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { DomainSecurityProfile } from '../../domain-security-profile.js';
import type { DomainSecurityProfileCreate } from '../../requests/domain-security-profile.js';

/** The body of a request: `POST https://graph.microsoft.com/docs\\api/Security/domainSecurityProfiles`. */
export const createDomainsecurityprofileFromRequest: DomainSecurityProfileCreate = {
  '@odata.type': '#microsoft.graph.domainSecurityProfile',
  activityGroupNames: ['Activity Group Names value'],
  azureSubscriptionId: 'Azure Subscription Id value',
  azureTenantId: 'Azure Tenant Id value',
  countHits: 9,
  countInOrg: 10,
  domainCategories: [
    {
      '@odata.type': 'microsoft.graph.reputationCategory',
      description: 'Description value',
      name: 'Name value',
      vendor: 'Vendor value',
    },
  ],
  domainRegisteredDateTime: '2017-01-01T00:00:09.6498567+03:00',
  firstSeenDateTime: '2016-12-31T23:57:27.0365895+03:00',
  lastSeenDateTime: '2016-12-31T23:58:05.5931807+03:00',
  name: 'Name value',
  registrant: {
    '@odata.type': 'microsoft.graph.domainRegistrant',
    countryOrRegionCode: 'Country Or Region Code value',
    organization: 'Organization value',
    url: 'Url value',
  },
  riskScore: 'Risk Score value',
  tags: ['Tags value'],
  vendorInformation: {
    '@odata.type': 'microsoft.graph.securityVendorInformation',
    provider: 'Provider value',
    providerVersion: 'Provider Version value',
    subProvider: 'Sub Provider value',
  },
};

/** The body of a response: `201`. */
export const securityPostDomainsecurityprofilesResponse: DomainSecurityProfile = {
  '@odata.type': '#microsoft.graph.domainSecurityProfile',
  id: '0bac715a-715a-0bac-5a71-ac0b5a71ac0b',
  activityGroupNames: ['Activity Group Names value'],
  azureSubscriptionId: 'Azure Subscription Id value',
  azureTenantId: 'Azure Tenant Id value',
  countHits: 9,
  countInOrg: 10,
  domainCategories: [
    {
      '@odata.type': 'microsoft.graph.reputationCategory',
      description: 'Description value',
      name: 'Name value',
      vendor: 'Vendor value',
    },
  ],
  domainRegisteredDateTime: '2017-01-01T00:00:09.6498567+03:00',
  firstSeenDateTime: '2016-12-31T23:57:27.0365895+03:00',
  lastSeenDateTime: '2016-12-31T23:58:05.5931807+03:00',
  name: 'Name value',
  registrant: {
    '@odata.type': 'microsoft.graph.domainRegistrant',
    countryOrRegionCode: 'Country Or Region Code value',
    organization: 'Organization value',
    url: 'Url value',
  },
  riskScore: 'Risk Score value',
  tags: ['Tags value'],
  vendorInformation: {
    '@odata.type': 'microsoft.graph.securityVendorInformation',
    provider: 'Provider value',
    providerVersion: 'Provider Version value',
    subProvider: 'Sub Provider value',
  },
};
