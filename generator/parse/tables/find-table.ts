import type { Slice } from '../text/slice.js';
import { splitRow } from './row.js';

/** The lines of a paragraph that are a table: where its header stands, and its delimiter row, if it has one. */
export interface TableLines {
  readonly header: number;
  readonly delimiter: number | undefined;
}

/** Finds a table in the lines of a paragraph. A delimiter row of the wrong width, which GFM does not accept, makes one too. */
export function findTable(lines: readonly Slice[]): TableLines | undefined {
  const delimiter = lines.findIndex(
    (line, index) => index > 0 && isDelimiterRow(line.text, lines[index - 1]?.text ?? ''),
  );
  if (delimiter > 0) return { header: delimiter - 1, delimiter };
  return isTableWithoutDelimiter(lines) ? { header: 0, delimiter: undefined } : undefined;
}

/** `|---|:--:|`: dashes and pipes only, below a line with a pipe. */
function isDelimiterRow(line: string, header: string): boolean {
  return /^[\s|:-]*$/.test(line) && line.includes('-') && line.includes('|') && header.includes('|');
}

function isTableWithoutDelimiter(lines: readonly Slice[]): boolean {
  if (lines.length < 2) return false;
  const width = splitRow(lines[0] as Slice).cells.length;
  return width > 1 && lines.every((line) => isPiped(line, width));
}

function isPiped(line: Slice, width: number): boolean {
  if (!line.text.trimStart().startsWith('|')) return false;
  const row = splitRow(line);
  return row.leading && row.trailing && row.cells.length === width;
}
