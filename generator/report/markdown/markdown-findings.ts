import { catalogue } from '../../model/catalogue/index.js';
import { compareSeverity } from '../../model/catalogue/severity.js';
import type { ToldDiagnostic } from '../../model/diagnostic.js';
import { plural } from '../../model/text/plural.js';
import type { ReportedFindings } from '../report.js';
import { countSeverities } from '../text/count-severities.js';
import { printOtherPlaces } from '../text/count-places.js';
import { escapeMarkdown } from '../text/escape-markdown.js';
import { takeFitting } from '../text/take-fitting.js';

/** Room for the counts, the head of the table and the number of rows that do not fit. */
const frame = 300;

/** Findings as a table with their counts, the gravest first. Empty if there are none. */
export function printFindings({ diagnostics, told }: ReportedFindings, most: number): string {
  if (diagnostics.length === 0) return '';
  const ordered = told.toSorted((a, b) => compareSeverity(a.diagnostic, b.diagnostic));
  const shown = takeFitting(ordered, most - frame, printRow);
  const rest = told.length - shown.length;
  const table = shown.length === 0 ? '' : `\n| | Place | Finding |\n|:---|:---|:---|\n${shown.map(printRow).join('')}`;
  return `**${countSeverities(diagnostics)}**\n${table}${rest > 0 ? `\nAnd ${plural(rest, 'other finding')}.\n` : ''}`;
}

function printRow(told: ToldDiagnostic): string {
  const { code, severity, message, source } = told.diagnostic;
  const place = `${escapeMarkdown(source.file)}:${source.line}${printOtherPlaces(told)}`;
  return `| ${severity} | ${place} | ${escapeMarkdown(message)}. ${escapeMarkdown(catalogue[code].fix)} \`${code}\` |\n`;
}
