// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * Creates domainSecurityProfiles: each is posted to the collection of that name.
 *
 * @see `api/security-post-domainsecurityprofiles.md`
 */
export const securityPostDomainsecurityprofiles = {
  id: 'security-post-domainsecurityprofiles',
  title: 'Add domainSecurityProfiles',
  routes: [{ method: 'POST', path: '/Security/domainSecurityProfiles/$ref' }],
  permissions: [
    { account: 'Delegated (work or school account)', scheme: 'delegated-work', support: 'undocumented', scopes: [] },
    { account: 'Delegated (personal Microsoft account)', scheme: 'delegated-personal', support: 'none', scopes: [] },
    { account: 'Application', scheme: 'application', support: 'undocumented', scopes: [] },
  ],
  headers: [
    { name: 'Authorization', value: 'Bearer {token}' },
    { name: 'Content-Type', value: 'application/json' },
  ],
  parameters: [],
  request: { shape: 'create', type: 'microsoft.graph.domainSecurityProfile' },
  responses: [{ status: 201, type: 'microsoft.graph.domainSecurityProfile' }],
  source: 'api/security-post-domainsecurityprofiles.md',
} as const;
