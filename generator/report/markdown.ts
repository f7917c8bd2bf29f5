import { catalogue } from '../model/catalogue/index.js';
import type { ToldDiagnostic } from '../model/diagnostic.js';
import { plural } from '../model/text/plural.js';
import { countSeverities } from './count-severities.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { Report, Reporter } from './reporter.js';

/** Diagnostics as Markdown, for a comment on a pull request or the summary of a job. Text of pages has no effect as Markdown. */
export const markdownReporter = { name: 'markdown', forPeople: true, print: printMarkdown } as const satisfies Reporter;

/** A comment on GitHub has at most 65,536 characters. */
const mostRows = 100;

function printMarkdown({ diagnostics, told, displayPath }: Report): string {
  if (diagnostics.length === 0) return 'Nothing to report.\n';
  const rows = told.slice(0, mostRows).map((one) => printRow(one, displayPath));
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

function printRow({ diagnostic, others }: ToldDiagnostic, displayPath: Report['displayPath']): string {
  const { code, severity, message, source } = diagnostic;
  const place = `${escapeMarkdown(displayPath(source.file))}:${source.line}`;
  const more = others.length > 0 ? ` (and ${plural(others.length, 'other place')})` : '';
  return `| ${severity} | ${place}${more} | ${escapeMarkdown(message)}. ${escapeMarkdown(catalogue[code].fix)} \`${code}\` |`;
}
