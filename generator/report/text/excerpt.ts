import type { Source } from '../../model/source.js';
import { printable } from './printable.js';

/** With its margin, an excerpt fits into a terminal with 80 columns. */
const width = 66;
const before = 20;

/** The line in which a place begins, cut around the place if it is long; `from` and `to` enclose the place in `text`. */
export interface Excerpt {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The line in which a place begins, and a line of carets under the place. Long lines are cut around the place. */
export function excerptLines(text: string, source: Source): readonly string[] {
  const line = text.split('\n', source.line)[source.line - 1];
  const excerpt = line === undefined ? undefined : cutExcerpt(line, source);
  if (excerpt === undefined) return [];
  const margin = `${source.line} | `;
  return [
    `${margin}${printable(excerpt.text)}`,
    `${' '.repeat(String(source.line).length)} | ${' '.repeat(excerpt.from)}${'^'.repeat(Math.max(1, excerpt.to - excerpt.from))}`,
  ];
}

/** Cuts the line in which a place begins around the place; undefined if the line is empty. */
export function cutExcerpt(line: string, { column, endColumn, line: first, endLine }: Source): Excerpt | undefined {
  const whole = line.replace(/\r$/, '');
  if (whole.trim() === '') return undefined;
  const from = Math.min(column - 1, whole.length);
  const to = endLine === first ? Math.min(endColumn - 1, whole.length) : whole.length;
  const cut = whole.length > width ? Math.max(0, from - before) : 0;
  const lead = cut > 0 ? '…' : '';
  const tail = cut + width < whole.length ? '…' : '';
  const start = lead.length + from - cut;
  return {
    text: `${lead}${whole.slice(cut, cut + width)}${tail}`,
    from: start,
    to: Math.max(start, lead.length + Math.min(to, cut + width) - cut),
  };
}
