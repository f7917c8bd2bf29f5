// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { CloudAppSecurityProfile } from '../cloud-app-security-profile.js';
import type { DomainSecurityProfile } from '../domain-security-profile.js';
import type { CloudAppSecurityProfileCreate } from '../requests/cloud-app-security-profile.js';
import type { DomainSecurityProfileCreate } from '../requests/domain-security-profile.js';

/** The types of requests and responses, by method and path as documented; responses by status. */
export interface Operations {
  /**
   * Add cloudAppSecurityProfiles
   *
   * @see `api/security-post-cloudappsecurityprofiles.md`
   */
  'POST /Security/cloudAppSecurityProfiles/$ref': {
    request: CloudAppSecurityProfileCreate;
    responses: { 201: CloudAppSecurityProfile };
  };
  /**
   * Add domainSecurityProfiles
   *
   * @see `api/security-post-domainsecurityprofiles.md`
   */
  'POST /Security/domainSecurityProfiles/$ref': {
    request: DomainSecurityProfileCreate;
    responses: { 201: DomainSecurityProfile };
  };
}
