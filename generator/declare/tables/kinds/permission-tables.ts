import { diagnose } from '../../../model/diagnostic.js';
import type { RichText } from '../../../model/page.js';
import type { Statement } from '../../statement.js';
import { declarePermission, permissionScheme } from './permission.js';
import { defineTableKind } from '../table-kind.js';

/** `| Permission type | Permissions (from least to most privileged) |`, or one column for the least and one for the higher privileged. */
export const permissionTable = defineTableKind({
  name: 'permission table',
  sections: ['permissions'],
  anywhere: true,
  columns: {
    account: ['permission type', 'permissions type', 'permission types'],
    scopes: ['least privileged permission*', 'permission*', 'scope*'],
    higher: ['higher privileged permission*'],
  },
  required: ['account', 'scopes'],
  declare: (row) => {
    const permissionType = row.account.plain;
    const reversed = isReversed(row.header.scopes);
    const grants = [row.scopes, ...higherCell(row.higher)].flatMap((cell) =>
      declarePermission({ permissionType, cell, reversed }),
    );
    return mergeGrants(grants);
  },
  declareHeader: (row) => {
    const header = row.header.scopes;
    if (!isReversed(header)) return [];
    return [
      { kind: 'Fault', diagnostic: diagnose('reversed-permission-order', header.source, { header: header.plain }) },
    ];
  },
});

/** `| Resource | Delegated (work or school account) | … | Application |`: one row per resource, one column per account kind. */
export const transposedPermissionTable = defineTableKind({
  name: 'permission table with a column per account kind',
  sections: ['permissions'],
  columns: { delegated: ['delegated*'], application: ['application*'] },
  required: ['delegated', 'application'],
  declare: (row) =>
    row.headers.flatMap((header, index) => {
      const cell = row.cells[index];
      if (!cell || permissionScheme(header.plain) === 'other') return [];
      const resource = row.cells[0]?.plain ?? '';
      return declarePermission({ permissionType: header.plain, cell, reversed: false, resource });
    }),
});

function isReversed(header: RichText): boolean {
  return /\bmost to least\b/i.test(header.plain);
}

/** The cell of higher privileged permissions; none if it is empty or says "Not available." */
function higherCell(cell: RichText): readonly RichText[] {
  return cell.plain === '' || /^(?:not available|none|n\/a)\.?$/i.test(cell.plain) ? [] : [cell];
}

/** Merges the grants of the two columns into one. */
function mergeGrants(statements: readonly Statement[]): readonly Statement[] {
  const [first, second, ...rest] = statements;
  if (first?.kind !== 'Permission' || second?.kind !== 'Permission') return statements;
  const alternatives = [...first.grant.alternatives, ...second.grant.alternatives];
  return [{ kind: 'Permission', grant: { ...first.grant, alternatives } }, ...rest];
}
