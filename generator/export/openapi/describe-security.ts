import type { RouteUses } from '../../model/exchange/route-uses.js';
import type { Operation, PermissionGrant } from '../../model/operation.js';
import { groupBy } from '../../model/text/group-by.js';
import { sortBy } from '../../model/text/compare.js';

/** Scopes that are needed together, by scheme. One of several is enough. */
type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** Describes the permissions of the operations on one route, least privileged first; undefined if none are documented. */
export function describeSecurity({ operations }: RouteUses): readonly SecurityRequirement[] | undefined {
  const grants = operations.flatMap(({ permissions }) => permissions).filter(hasScopes);
  const requirements = grants.flatMap((grant) => grant.alternatives.map((scopes) => ({ [schemeOf(grant)]: scopes })));
  const distinct = new Map(requirements.map((one) => [JSON.stringify(one), one]));
  return distinct.size === 0 ? undefined : [...distinct.values()];
}

/**
 * Describes the schemes by which permissions are granted, in the words of the documentation. It says neither where tokens come from nor
 * by which flow, so the schemes have no flows.
 */
export function describeSchemes(operations: readonly Operation[]): Readonly<Record<string, object>> {
  const grants = operations.flatMap(({ permissions }) => permissions).filter(hasScopes);
  const schemes = [...groupBy(grants, schemeOf)].map(([scheme, same]): readonly [string, object] => {
    const [description] = same.map(({ permissionType }) => permissionType).toSorted();
    return [scheme, { type: 'oauth2', description, flows: {} }];
  });
  return Object.fromEntries(sortBy(schemes, ([scheme]) => scheme));
}

function hasScopes({ support }: PermissionGrant): boolean {
  return support === 'scopes';
}

function schemeOf({ scheme, permissionType }: PermissionGrant): string {
  if (scheme !== 'other') return scheme;
  const words = permissionType
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'other' : `other-${words}`;
}
