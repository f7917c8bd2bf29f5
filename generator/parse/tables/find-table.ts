import { type Slice, subSlice } from '../text/slice.js';
import { splitLines } from '../text/split-lines.js';
import { splitRow } from './row.js';

/** The lines of a table in a paragraph. */
export interface TableLines {
  /** The text directly above the table, without a blank line between. */
  readonly before: Slice | undefined;
  readonly header: Slice;
  /** Undefined if the row of dashes below the header is missing. */
  readonly delimiter: Slice | undefined;
  readonly body: readonly Slice[];
}

/** Finds a table in a paragraph. Unlike GFM, accepts a delimiter row of the wrong width or none at all. */
export function findTable(paragraph: Slice): TableLines | undefined {
  if (!paragraph.text.includes('|')) return undefined;
  const lines = splitLines(paragraph.text);
  const slices = lines.map(({ start, end }) => subSlice(paragraph, start, end));
  for (const [index, delimiter] of slices.entries()) {
    const header = slices[index - 1];
    if (header === undefined || !isDelimiterRow(delimiter.text, header.text)) continue;
    const before = index === 1 ? undefined : subSlice(paragraph, 0, lines[index - 1]?.start ?? 0);
    return { before, header, delimiter, body: slices.slice(index + 1) };
  }
  const [header, ...body] = slices;
  if (header === undefined || !isTableWithoutDelimiter(header, body)) return undefined;
  return { before: undefined, header, delimiter: undefined, body };
}

/** Whether a line is a delimiter row, such as `|---|:--:|`, below a line with a pipe. */
export function isDelimiterRow(line: string, header: string): boolean {
  return /^[\s|:-]*$/.test(line) && line.includes('-') && line.includes('|') && header.includes('|');
}

/** Whether there are at least two lines, all of the same width and with a pipe at both ends. */
function isTableWithoutDelimiter(header: Slice, body: readonly Slice[]): boolean {
  const width = splitRow(header).cells.length;
  return body.length > 0 && width > 1 && [header, ...body].every((line) => isPiped(line, width));
}

function isPiped(line: Slice, width: number): boolean {
  if (!line.text.trimStart().startsWith('|')) return false;
  const row = splitRow(line);
  return row.leading && row.trailing && row.cells.length === width;
}
