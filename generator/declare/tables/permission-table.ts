import { diagnose } from '../../model/diagnostic.js';
import type { RichText } from '../../model/page.js';
import type { Statement } from '../statement.js';
import { declarePermission } from './permission.js';
import { defineTableKind, type Row } from './table-kind.js';

/** `| Permission type | Permissions (from least to most privileged) |`, or with a column each for the least and the higher ones. */
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
    const permissionType = row.cell('account').plain;
    const reversed = isReversed(row.header('scopes'));
    const grants = [row.cell('scopes'), ...higherCell(row)].flatMap((cell) =>
      declarePermission({ permissionType, cell, reversed }),
    );
    return mergeGrants(grants);
  },
  declareHeader: (row) => {
    const header = row.header('scopes');
    if (!isReversed(header)) return [];
    return [
      { kind: 'Fault', diagnostic: diagnose('reversed-permission-order', header.source, { header: header.plain }) },
    ];
  },
});

function isReversed(header: RichText): boolean {
  return /\bmost to least\b/i.test(header.plain);
}

/** "Not available." in the column of higher permissions says that there are no higher ones. */
function higherCell(row: Row): readonly RichText[] {
  const cell = row.cell('higher');
  return cell.plain === '' || /^(?:not available|none|n\/a)\.?$/i.test(cell.plain) ? [] : [cell];
}

/** The alternatives of two columns are those of one grant. */
function mergeGrants(statements: readonly Statement[]): readonly Statement[] {
  const [first, second, ...rest] = statements;
  if (first?.kind !== 'Permission' || second?.kind !== 'Permission') return statements;
  const alternatives = [...first.grant.alternatives, ...second.grant.alternatives];
  return [{ kind: 'Permission', grant: { ...first.grant, alternatives } }, ...rest];
}
