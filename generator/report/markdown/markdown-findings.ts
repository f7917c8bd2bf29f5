import { catalogue } from '../../model/catalogue/index.js';
import type { ToldDiagnostic } from '../../model/diagnostic.js';
import { plural } from '../../model/text/plural.js';
import { countSeverities } from '../text/count-severities.js';
import { escapeMarkdown } from '../text/escape-markdown.js';
import type { ReportedFindings } from '../report.js';

/** A comment on GitHub has at most 65,536 characters. */
const mostRows = 100;

/** Findings as a table with their counts. Empty if there are none. */
export function printFindings({ diagnostics, told }: ReportedFindings): string {
  if (diagnostics.length === 0) return '';
  const rows = told.slice(0, mostRows).map(printRow);
  const rest = told.length - rows.length;
  return [
    `**${countSeverities(diagnostics)}**`,
    '',
    '| | Place | Finding |',
    '|:---|:---|:---|',
    ...rows,
    ...(rest > 0 ? ['', `And ${plural(rest, 'other finding')}.`] : []),
    '',
  ].join('\n');
}

function printRow({ diagnostic, others }: ToldDiagnostic): string {
  const { code, severity, message, source } = diagnostic;
  const place = `${escapeMarkdown(source.file)}:${source.line}`;
  const more = others.length > 0 ? ` (and ${plural(others.length, 'other place')})` : '';
  return `| ${severity} | ${place}${more} | ${escapeMarkdown(message)}. ${escapeMarkdown(catalogue[code].fix)} \`${code}\` |`;
}
