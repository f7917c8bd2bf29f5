import type { RichText } from '../../model/page.js';
import type { Source } from '../../model/source.js';
import { placeOf, readProse, type Range } from '../text/prose.js';

/** The name that a cell gives, without its markup, and where it stands. */
export interface NameCell {
  readonly name: string;
  readonly source: Source;
}

/** Reads a name cell: `orderId`, `**orderId**`, `` `orderId` ``, `[orderId](order.md)`; underscores within a name stay. */
export function readNameCell(cell: RichText): NameCell {
  const prose = readProse(cell);
  const range = unwrapped(prose.text);
  const name = prose.text
    .slice(range.start, range.end)
    .replace(/\\(?=[_*])/g, '')
    .replace(/\s+/g, ' ');
  return { name, source: name === '' ? cell.source : placeOf(prose, range) };
}

/** The stretch between the marks and blanks around a name. */
function unwrapped(text: string): Range {
  let start = 0;
  let end = text.length;
  while (start < end && isWrapping(text.charAt(start))) start += 1;
  while (end > start && isWrapping(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function isWrapping(character: string): boolean {
  return /[\s`*'"\u200b\ufeff]/.test(character);
}
