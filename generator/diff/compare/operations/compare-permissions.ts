import type { Change } from '../../../model/change/change.js';
import type { Operation, PermissionGrant } from '../../../model/operation.js';
import { makeChange } from '../../make-change.js';

/** Compares the permissions of an operation, one row with the row for the same callers. */
export function comparePermissions(before: Operation, after: Operation, operation: string): readonly Change[] {
  const [old, young] = [rowsByName(before), rowsByName(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), young.get(name)];
    const subject = { kind: 'Permission', operation, name } as const;
    const kind = judgeGrants(was, is);
    if (kind === undefined) return [];
    const texts = { before: inWords(was), after: inWords(is) };
    return [makeChange(kind, { subject, at: [was?.source, is?.source], ...texts })];
  });
}

/** Rows by the kind of caller, and by resource in tables with a row per resource. */
function rowsByName({ permissions }: Operation): ReadonlyMap<string, PermissionGrant> {
  const rows = new Map<string, PermissionGrant>();
  for (const row of permissions) {
    const name = row.resource === undefined ? row.permissionType : `${row.permissionType} (${row.resource})`;
    if (!rows.has(name)) rows.set(name, row);
  }
  return rows;
}

function judgeGrants(before: PermissionGrant | undefined, after: PermissionGrant | undefined) {
  const [was, is] = [supportOf(before), supportOf(after)];
  if (was === 'scopes' && is === 'scopes') return judgeScopes(before?.alternatives ?? [], after?.alternatives ?? []);
  if (was === is) return before?.note === after?.note ? undefined : 'permission-note-edited';
  if (is === 'none') return was === 'scopes' ? 'permission-denied' : undefined;
  return is === 'scopes' ? 'permission-granted' : was === 'scopes' ? 'permission-undocumented' : undefined;
}

function supportOf(grant: PermissionGrant | undefined): PermissionGrant['support'] {
  return grant?.support ?? 'undocumented';
}

type Alternatives = PermissionGrant['alternatives'];

/** An alternative is still sufficient if some alternative now asks for nothing else. */
function judgeScopes(before: Alternatives, after: Alternatives) {
  const isCovered = (alternative: readonly string[], by: Alternatives): boolean =>
    by.some((other) => other.every((scope) => alternative.includes(scope)));
  if (!before.every((alternative) => isCovered(alternative, after))) return 'permission-raised';
  if (!after.every((alternative) => isCovered(alternative, before))) return 'permission-lowered';
  return wordsOf(before) === wordsOf(after) ? undefined : 'permission-reordered';
}

function inWords(grant: PermissionGrant | undefined): string {
  if (grant === undefined || grant.support === 'undocumented') return 'nothing documented';
  return grant.support === 'none' ? 'not supported' : wordsOf(grant.alternatives);
}

function wordsOf(alternatives: Alternatives): string {
  return alternatives.map((scopes) => scopes.join(' and ')).join(', ');
}
