import { diagnose } from '../../../model/diagnostic.js';
import type { PermissionGrant } from '../../../model/operation.js';
import type { RichText } from '../../../model/page.js';
import { isPlaceholder, readPermissionCell } from '../../cells/permission-cell.js';
import type { Statement } from '../../statement.js';

/** The permissions of one account kind in a table. */
export interface PermissionRow {
  readonly permissionType: string;
  readonly cell: RichText;
  /** Whether the table lists the most privileged permission first. */
  readonly reversed: boolean;
  /** The resource of the row, in tables with rows for several resources. */
  readonly resource?: string;
}

/** Declares a grant, least privileged alternative first, and reports faults of its cell. */
export function declarePermission({ permissionType, cell, reversed, resource }: PermissionRow): readonly Statement[] {
  const { support, alternatives, note } = readPermissionCell(cell);
  const grant: PermissionGrant = {
    permissionType,
    scheme: permissionScheme(permissionType),
    support,
    alternatives: reversed ? alternatives.toReversed() : alternatives,
    ...(resource === undefined || resource === '' ? {} : { resource }),
    ...(note === undefined ? {} : { note }),
    source: cell.source,
  };
  return [{ kind: 'Permission', grant }, ...permissionFaults(grant, cell)];
}

/** Reads the account kind from words such as `Delegated (work or school account)`. */
export function permissionScheme(permissionType: string): PermissionGrant['scheme'] {
  const words = permissionType.toLowerCase();
  if (words.startsWith('application') || words.startsWith('app-only')) return 'application';
  if (!words.startsWith('delegated')) return 'other';
  return words.includes('personal') && !words.includes('work') ? 'delegated-personal' : 'delegated-work';
}

function permissionFaults({ support, permissionType }: PermissionGrant, cell: RichText): readonly Statement[] {
  if (support !== 'undocumented') return [];
  const { plain: text, source } = cell;
  const diagnostic = isPlaceholder(text)
    ? diagnose('undocumented-permission', source, { text, permissionType })
    : diagnose('unknown-permission-cell', source, { text });
  return [{ kind: 'Fault', diagnostic }];
}
