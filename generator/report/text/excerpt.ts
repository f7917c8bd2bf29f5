import type { Source } from '../../model/source.js';
import { printable } from './printable.js';

/** With its margin, an excerpt fits into a terminal with 80 columns. */
const width = 66;
const before = 20;

/** The line in which a place begins, and a line of carets under the place. Long lines are cut around the place. */
export function excerptLines(text: string, { line, column, endLine, endColumn }: Source): readonly string[] {
  const whole = text.split('\n', line)[line - 1]?.replace(/\r$/, '');
  if (whole === undefined || whole.trim() === '') return [];
  const first = Math.min(column - 1, whole.length);
  const end = endLine === line ? Math.min(endColumn - 1, whole.length) : whole.length;
  const cut = whole.length > width ? Math.max(0, first - before) : 0;
  const shown = whole.slice(cut, cut + width);
  const margin = `${line} | `;
  const lead = cut > 0 ? '…' : '';
  const tail = cut + width < whole.length ? '…' : '';
  const carets = '^'.repeat(Math.max(1, Math.min(end, cut + width) - first));
  return [
    `${margin}${lead}${printable(shown)}${tail}`,
    `${' '.repeat(String(line).length)} | ${' '.repeat(lead.length + first - cut)}${carets}`,
  ];
}
