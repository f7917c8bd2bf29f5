// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * Creates cloudAppSecurityProfiles: each is posted to the collection of that name.
 *
 * @see `api/security-post-cloudappsecurityprofiles.md`
 */
export const securityPostCloudappsecurityprofiles = {
  id: 'security-post-cloudappsecurityprofiles',
  title: 'Add cloudAppSecurityProfiles',
  routes: [{ method: 'POST', path: '/Security/cloudAppSecurityProfiles/$ref' }],
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
  request: { shape: 'create', type: 'microsoft.graph.cloudAppSecurityProfile' },
  responses: [{ status: 201, type: 'microsoft.graph.cloudAppSecurityProfile' }],
  source: 'api/security-post-cloudappsecurityprofiles.md',
} as const;
