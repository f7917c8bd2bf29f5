import type { PermissionGrant } from '../../model/operation.js';
import type { RichText } from '../../model/page.js';

/** What a cell of a permission table says, in the order in which it stands there. */
export type PermissionCell = Pick<PermissionGrant, 'support' | 'alternatives' | 'note'>;

/** Reads a permission cell: `A.Read, A.ReadWrite`, `A.Read and B.Read, C.Read`, `Not supported.`, or text with scopes in it. */
export function readPermissionCell(cell: RichText): PermissionCell {
  const text = cell.plain.replace(/[`*]/g, ' ').replace(/\s+/g, ' ').trim();
  if (isStandIn(text)) return { support: 'undocumented', alternatives: [] };
  if (isRefusal(text)) return { support: 'none', alternatives: [] };
  const alternatives = readAlternatives(text);
  if (alternatives) return { support: 'scopes', alternatives };
  const scopes = [...new Set(text.match(scopeInProse) ?? [])];
  if (scopes.length === 0) return { support: 'undocumented', alternatives: [], note: text };
  return { support: 'scopes', alternatives: scopes.map((scope) => [scope]), note: text };
}

/** Empty, or a note of the writer to himself. */
export function isStandIn(text: string): boolean {
  return text === '' || /\b(?:todo|tbd|to be determined|determine scopes)\b/i.test(text);
}

function isRefusal(text: string): boolean {
  return /^(?:not (?:yet )?(?:supported|applicable|available)|none|n\/a|no|unsupported)\b[.]?(?: for .{0,80})?$/i.test(
    text,
  );
}

/** Commas and "or" part alternatives, "and" and "+" join what is needed together; undefined where anything else stands in the cell. */
function readAlternatives(text: string): readonly (readonly string[])[] | undefined {
  const parts = text
    .replace(/[.,;]$/, '')
    .split(/\s?[,;]\s?(?:or\s)?|\sor\s|\s(?=[A-Z][A-Za-z]{1,40}\.[A-Z])(?<!\b(?:and|\+)\s)/);
  const alternatives = parts
    .filter((part) => part !== '')
    .map((part) =>
      part
        .replace(/^and\s/, '')
        .split(/\s(?:and|\+)\s/)
        .map((scope) => scope.trim()),
    );
  return alternatives.every((alternative) => alternative.every((scope) => scopeName.test(scope)))
    ? alternatives
    : undefined;
}

const scopeName = /^(?:[A-Za-z][\w-]{0,60}(?:\.[A-Za-z][\w-]{0,60}){1,5}|openid|profile|email|offline_access)$/;
const scopeInProse = /\b[A-Z][A-Za-z]{1,60}(?:\.[A-Z][A-Za-z]{1,60}){1,5}\b/g;
