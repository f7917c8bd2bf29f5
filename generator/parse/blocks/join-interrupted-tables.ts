import type { Leaf, ParagraphLeaf } from '../leaves/leaf.js';
import { type Slice, subSlice } from '../text/slice.js';
import { splitLines } from '../text/split-lines.js';
import { findTable, isDelimiterRow } from '../tables/find-table.js';
import { type Row, splitRow } from '../tables/row.js';

/** A leaf, and the rows that belong to its table although a blank line, a comment or a line of text cuts them off. */
export interface JoinedLeaf {
  readonly leaf: Leaf;
  /** The rows after each interruption. */
  readonly continued: readonly (readonly Slice[])[];
}

/** Joins paragraphs that look like rows to the table above them. What stands between the two follows the table. */
export function joinInterruptedTables(leaves: readonly Leaf[]): readonly JoinedLeaf[] {
  const joined: JoinedLeaf[] = [];
  let above: OpenTable | undefined;
  for (const leaf of leaves) {
    const rows = above === undefined ? undefined : rowsBelow(leaf, above);
    if (above !== undefined && rows !== undefined) {
      above.continued.push(rows);
      above.strays = 0;
      continue;
    }
    const continued: (readonly Slice[])[] = [];
    joined.push({ leaf, continued });
    if (hasPipe(leaf)) above = { content: leaf.content, header: undefined, continued, strays: 0 };
    else if (above !== undefined && !goesOn(leaf, above)) above = undefined;
  }
  return joined;
}

/** The last paragraph that may be a table. */
interface OpenTable {
  readonly content: Slice;
  /** The header, once it is looked for; null if the paragraph is no table. Found once, because a table may be long and often cut. */
  header: Row | null | undefined;
  readonly continued: (readonly Slice[])[];
  /** How many lines of text came after the last row. */
  strays: number;
}

function hasPipe(leaf: Leaf): leaf is ParagraphLeaf {
  return leaf.kind === 'Paragraph' && leaf.content.text.includes('|');
}

/** Whether a table may go on below: comments, definitions and one line of text do not end it for good. */
function goesOn(leaf: Leaf, above: OpenTable): boolean {
  if (leaf.kind === 'Definition') return true;
  if (leaf.kind === 'Html') return leaf.content.text.trimStart().startsWith('<!--');
  if (leaf.kind !== 'Paragraph' || leaf.content.text.includes('\n')) return false;
  above.strays += 1;
  return above.strays === 1;
}

/** The lines of a paragraph, if all look like rows of the table above and none like a header of its own. */
function rowsBelow(leaf: Leaf, above: OpenTable): readonly Slice[] | undefined {
  if (!hasPipe(leaf)) return undefined;
  const { content } = leaf;
  const lines = splitLines(content.text).map(({ start, end }) => subSlice(content, start, end));
  if (lines.some((line) => isDelimiterRow(line.text, '|'))) return undefined;
  above.header ??= readHeader(above.content);
  const { header } = above;
  if (header === null) return undefined;
  const rows = lines.map(splitRow);
  return rows.every((row) => isLike(row, header)) && !repeatsColumn(rows[0], header) ? lines : undefined;
}

function readHeader(content: Slice): Row | null {
  const table = findTable(content);
  return table?.delimiter === undefined ? null : splitRow(table.header);
}

function isLike({ cells, leading }: Row, header: Row): boolean {
  const width = header.cells.length;
  return cells.length === width && leading === header.leading && width > (leading ? 1 : 2);
}

/** Whether a row is a header without its delimiter row: it names a column as the table above does. */
function repeatsColumn(row: Row | undefined, header: Row): boolean {
  const names = header.cells.map(({ text }) => columnKey(text));
  return row?.cells.some(({ text }, index) => columnKey(text) !== '' && columnKey(text) === names[index]) ?? false;
}

function columnKey(text: string): string {
  return text.replace(/[*_`]/g, '').trim().toLowerCase();
}
