import type { CloudAppSecurityProfile, CloudAppSecurityProfileCreate } from '../cloud-app-security-profile.js';
import type { DomainSecurityProfile, DomainSecurityProfileCreate } from '../domain-security-profile.js';

/** What is sent and what comes back, by method and path as documented, and then by status. */
export interface Operations {
  /**
   * Add cloudAppSecurityProfiles
   *
   * @see `api/security-post-cloudappsecurityprofiles.md:10`
   */
  'POST /Security/cloudAppSecurityProfiles/$ref': {
    request: CloudAppSecurityProfileCreate;
    responses: { 201: CloudAppSecurityProfile };
  };
  /**
   * Add domainSecurityProfiles
   *
   * @see `api/security-post-domainsecurityprofiles.md:10`
   */
  'POST /Security/domainSecurityProfiles/$ref': {
    request: DomainSecurityProfileCreate;
    responses: { 201: DomainSecurityProfile };
  };
}
