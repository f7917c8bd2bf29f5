import { PermissionsRequired, isEntity, type CloudAppSecurityProfile } from 'security-profiles';
import { DomainSecurityProfile } from 'security-profiles/domain-security-profile';
import type { CloudAppSecurityProfileCreate } from 'security-profiles/requests/cloud-app-security-profile';
import type { Operations } from 'security-profiles/operations';
import { securityPostDomainsecurityprofiles } from 'security-profiles/operations/security-post-domainsecurityprofiles';

/** The test asks where the last name of each line is defined; the comment says on which line of which page. */
export type Profile = CloudAppSecurityProfile; // cloudappsecurityprofiles:39
export const schema = DomainSecurityProfile; // domainsecurityprofiles:39
export const readTags = (profile: CloudAppSecurityProfile): unknown => profile.tags; // cloudappsecurityprofiles:60
export const readId = (profile: DomainSecurityProfile): unknown => profile.id; // cloudappsecurityprofiles:45
export const readName = (body: CloudAppSecurityProfileCreate): unknown => body.policyName; // cloudappsecurityprofiles:57
export const member = PermissionsRequired.guest; // cloudappsecurityprofiles:55
export const guard = isEntity; // cloudappsecurityprofiles:45
export const operation = securityPostDomainsecurityprofiles; // domainsecurityprofiles:10
export type Sent = Operations['POST /Security/domainSecurityProfiles/$ref']; // domainsecurityprofiles:10
export type Body = Operations['POST /Security/cloudAppSecurityProfiles/$ref']['request']; // cloudappsecurityprofiles:10
