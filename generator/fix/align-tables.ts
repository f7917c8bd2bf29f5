import type { Root, Table, TableRow } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { applyEdits } from './fix-page.js';

/** Writes the tables of a page so that their pipes are below each other. The texts of cells stay as they are. */
export function alignTables(text: string): string {
  return alignWhere(text, () => true);
}

/** Aligns the tables that were aligned before an edit: the lines that it has not changed still are. */
export function alignTouchedTables(before: string, after: string): string {
  const known = new Set(before.split(lineEnding));
  return alignWhere(after, (lines) => {
    const kept = lines.filter((line) => known.has(line));
    return kept.length > 1 && areAligned(kept) && kept.some((line) => /\s{2}\||-{4,}/.test(line));
  });
}

const lineEnding = /\r\n|\n|\r/;

function alignWhere(text: string, isWanted: (lines: readonly string[]) => boolean): string {
  if (!text.includes('|')) return text;
  const edits = remark()
    .use(remarkGfm)
    .parse(text)
    .children.flatMap((child) => {
      if (child.type !== 'table') return [];
      const [start, end] = rangeOf(child);
      const lines = text.slice(start, end).split(lineEnding);
      const printed = areAligned(lines) || !isWanted(lines) ? undefined : printTable(child, text);
      return printed === undefined ? [] : [{ start, end, after: printed }];
    });
  return applyEdits(text, edits);
}

/** Whether the pipes of all lines are in the same columns. */
function areAligned(lines: readonly string[]): boolean {
  const places = lines.map((line) =>
    [...line.matchAll(/\\.|\|/g)].flatMap(({ 0: part, index }) => (part === '|' ? [index] : [])).join(' '),
  );
  return new Set(places).size === 1;
}

/** Prints a table with aligned pipes; undefined if a row has more cells than the header, because nothing would show them. */
function printTable(table: Table, text: string): string | undefined {
  const width = table.children[0]?.children.length ?? 0;
  if (table.children.some(({ children }) => children.length > width)) return undefined;
  const children = table.children.map((row) => fillRow(row, width, text));
  const root: Root = { type: 'root', children: [{ type: 'table', align: table.align ?? null, children }] };
  const [start, end] = rangeOf(table);
  const indentation = /[ \t]{0,1000}$/.exec(text.slice(Math.max(0, start - 1000), start))?.[0] ?? '';
  const ending = lineEnding.exec(text.slice(start, end))?.[0] ?? '\n';
  return remark().use(remarkGfm).stringify(root).trimEnd().replaceAll('\n', `${ending}${indentation}`);
}

/** A row with as many cells as the header. The node `html` is printed as it is. */
function fillRow({ children }: TableRow, width: number, text: string): TableRow {
  const texts = children.map(({ children: inlines }) => {
    const [first, last] = [inlines[0], inlines.at(-1)];
    return first && last ? text.slice(rangeOf(first)[0], rangeOf(last)[1]) : '';
  });
  const cells = Array.from({ length: width }, (_cell, index) => texts[index] ?? '');
  return {
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'html', value }] })),
  };
}

/** Every node that was parsed has a position. */
function rangeOf({ position }: Pick<Table, 'position'>): readonly [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
