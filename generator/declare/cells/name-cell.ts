import type { RichText } from '../../model/page.js';
import type { Source } from '../../model/source.js';
import type { NameForm } from '../language/type-grammar.js';
import { placeOf, readProse } from '../text/prose.js';

/** The name in a cell, without its markup, and its place. */
export interface NameCell {
  readonly name: string;
  readonly source: Source;
}

/** Reads a name cell by the first form that fits; the name is empty if none does. */
export function readNameCell(cell: RichText, forms: readonly NameForm[]): NameCell {
  const prose = readProse(cell);
  const range = forms.map((form) => form(prose.text)).find((found) => found !== undefined);
  if (!range) return { name: '', source: cell.source };
  const name = prose.text
    .slice(range.start, range.end)
    .replace(/\\(?=[_*])/g, '')
    .replace(/\s+/g, ' ');
  return { name, source: name === '' ? cell.source : placeOf(prose, range) };
}

/** The whole cell without the marks and blanks around it: `orderId`, `**orderId**`, `` `orderId` ``, `[orderId](order.md)`. */
export const unwrappedName: NameForm = (text) => {
  let start = 0;
  let end = text.length;
  while (start < end && isWrapping(text.charAt(start))) start += 1;
  while (end > start && isWrapping(text.charAt(end - 1))) end -= 1;
  return { start, end };
};

function isWrapping(character: string): boolean {
  return /[\s`*'"\u200b\ufeff]/.test(character);
}
