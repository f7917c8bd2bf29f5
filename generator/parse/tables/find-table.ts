import { type Slice, subSlice } from '../text/slice.js';
import { splitLines } from '../text/split-lines.js';
import { splitRow } from './row.js';

/** The lines of a paragraph that are a table. */
export interface TableLines {
  /** What stands above it without a blank line between. */
  readonly before: Slice | undefined;
  readonly header: Slice;
  /** undefined where the row of dashes below the header is missing. */
  readonly delimiter: Slice | undefined;
  readonly body: readonly Slice[];
}

/** Finds a table in a paragraph. A delimiter row of the wrong width, which GFM does not accept, makes one too. */
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

/** `|---|:--:|`: dashes and pipes only, below a line with a pipe. */
function isDelimiterRow(line: string, header: string): boolean {
  return /^[\s|:-]*$/.test(line) && line.includes('-') && line.includes('|') && header.includes('|');
}

/** At least two lines, all between pipes and of the same width. */
function isTableWithoutDelimiter(header: Slice, body: readonly Slice[]): boolean {
  const width = splitRow(header).cells.length;
  return body.length > 0 && width > 1 && [header, ...body].every((line) => isPiped(line, width));
}

function isPiped(line: Slice, width: number): boolean {
  if (!line.text.trimStart().startsWith('|')) return false;
  const row = splitRow(line);
  return row.leading && row.trailing && row.cells.length === width;
}
