import type { PermissionGrant } from '../../model/operation.js';
import type { RichText } from '../../model/page.js';

/** What a permission cell says; the alternatives keep their order in the cell. */
export type PermissionCell = Pick<PermissionGrant, 'support' | 'alternatives' | 'note'>;

/** Reads a permission cell: `A.Read, A.ReadWrite`, `A.Read and B.Read, C.Read`, `Not supported.`, or text with scopes in it. */
export function readPermissionCell(cell: RichText): PermissionCell {
  const text = cell.plain.replace(/[`*]/g, ' ').replace(/\s+/g, ' ').trim();
  if (isPlaceholder(text)) return { support: 'undocumented', alternatives: [] };
  if (isRefusal(text)) return { support: 'none', alternatives: [] };
  const alternatives = readAlternatives(text);
  if (alternatives) return { support: 'scopes', alternatives };
  const scopes = [...new Set(text.match(scopeInProse) ?? [])];
  if (scopes.length === 0) return { support: 'undocumented', alternatives: [], note: text };
  return { support: 'scopes', alternatives: scopes.map((scope) => [scope]), note: text };
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

/** Splits at commas and "or"; scopes joined by "and" or "+" are needed together. Undefined if the cell contains anything else. */
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
