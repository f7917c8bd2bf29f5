import type { TextGrid } from '../tables/content-columns.js';

/** Reads the cells of an HTML table as text; undefined if the HTML has no rows. */
export function readHtmlTable(html: string): TextGrid | undefined {
  const rows = html
    .split(/<tr\b/i)
    .slice(1)
    .map((row) =>
      row
        .split(/<t[dh]\b/i)
        .slice(1)
        .map(textOf),
    );
  return gridOf(rows);
}

function textOf(cell: string): string {
  return `<${cell}`
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Reads a grid table, whose rows are separated by lines such as `+----+----+`. */
export function readGridTable(text: string): TextGrid | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  if (!/^\+[-=+]{3,500}\+$/.test(lines[0] ?? '')) return undefined;
  return gridOf(lines.filter((line) => line.startsWith('|')).map(cellsOf));
}

/** Reads a table with a line such as `|---|---|` below its header. */
export function readPipeTable(text: string): TextGrid | undefined {
  const [header = '', divider = '', ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  if (!header.includes('|') || !divider.includes('-') || /[^|:\s-]/.test(divider) || !divider.includes('|'))
    return undefined;
  return gridOf([header, ...rows].map(cellsOf));
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function gridOf([header, ...rows]: readonly (readonly string[])[]): TextGrid | undefined {
  return header === undefined || rows.length === 0 ? undefined : { header, rows };
}
