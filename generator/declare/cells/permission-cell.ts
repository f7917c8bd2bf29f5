import type { PermissionGrant } from '../../model/operation.js';
import type { RichText } from '../../model/page.js';
import { readPermissionExpression } from './permission-expression.js';

/** What a permission cell says; the alternatives keep their order in the cell. */
export type PermissionCell = Pick<PermissionGrant, 'support' | 'alternatives' | 'note'>;

/** Reads a permission cell: `A.Read, A.ReadWrite`, `A.Read and B.Read, C.Read`, `Not supported.`; other text is a note. */
export function readPermissionCell(cell: RichText): PermissionCell {
  const text = cell.plain.replace(/[`*]/g, ' ').replace(/\s+/g, ' ').trim();
  if (isPlaceholder(text)) return { support: 'undocumented', alternatives: [] };
  if (isRefusal(text)) return { support: 'none', alternatives: [] };
  const alternatives = readPermissionExpression(text);
  if (alternatives) return { support: 'scopes', alternatives };
  return { support: 'undocumented', alternatives: [], note: text };
}

/** Whether the cell is empty or contains a note of its author such as "TODO". */
export function isPlaceholder(text: string): boolean {
  return text === '' || /\b(?:todo|tbd|to be determined|determine scopes)\b/i.test(text);
}

function isRefusal(text: string): boolean {
  return /^(?:not (?:yet )?(?:supported|applicable|available)|none|n\/a|no|unsupported)\b[.]?(?: for .{0,80})?$/i.test(
    text,
  );
}
