import { compareText } from '../model/text/compare.js';
import colours from 'picocolors';
import { catalogue } from '../model/catalogue/index.js';
import type { Diagnostic, Severity } from '../model/diagnostic.js';
import { groupBy } from '../model/text/group-by.js';
import { excerptLines } from './excerpt.js';
import { printPlace } from './place.js';
import { plural } from './plural.js';
import { printable } from './printable.js';
import type { Report, Reporter } from './reporter.js';
import { printTable } from './text-table.js';

/** Diagnostics for people, grouped by file: each with its place, the line of the page and the fix; at the end, the counts. */
export const prettyReporter: Reporter = { name: 'pretty', print: printPretty };

type Colours = ReturnType<typeof colours.createColors>;

function printPretty(report: Report): string {
  if (report.diagnostics.length === 0) return 'Nothing to report.\n';
  const paint = colours.createColors(report.colour);
  const groups = groupBy(report.diagnostics, ({ source }) => source.file);
  const files = [...groups].map(([file, group]) => printFile(file, group, report, paint));
  return `${files.join('')}${printCounts(report.diagnostics, groups.size, paint)}`;
}

function printFile(file: string, group: readonly Diagnostic[], report: Report, paint: Colours): string {
  const heading = paint.underline(printable(report.displayPath(file)));
  return `${heading}\n\n${group.map((diagnostic) => printDiagnostic(diagnostic, report, paint)).join('\n')}\n`;
}

function printDiagnostic(
  { code, severity, message, source, related }: Diagnostic,
  { texts, displayPath }: Report,
  paint: Colours,
): string {
  const text = texts.get(source.file);
  const [line, carets] = text === undefined ? [] : excerptLines(text, source);
  return [
    `  ${paintSeverity(severity, paint)} ${paint.bold(code)}: ${printable(message)}`,
    `    at ${printPlace(source, displayPath)}`,
    ...(line === undefined || carets === undefined ? [] : [`      ${line}`, `      ${paint.cyan(carets)}`]),
    ...related.map((one) => `    see ${printPlace(one.source, displayPath)}: ${printable(one.message)}`),
    `    fix: ${catalogue[code].fix}`,
    '',
  ].join('\n');
}

function paintSeverity(severity: Severity, paint: Colours): string {
  switch (severity) {
    case 'error':
      return paint.red(severity);
    case 'warning':
      return paint.yellow(severity);
    case 'info':
    case 'off':
      return paint.blue(severity);
  }
}

function printCounts(diagnostics: readonly Diagnostic[], files: number, paint: Colours): string {
  const byCode = groupBy(diagnostics, ({ code }) => code);
  const rows = [...byCode]
    .map(([code, group]) => [String(group.length), group[0]?.severity ?? 'info', code] as const)
    .toSorted(([, , a], [, , b]) => compareText(a, b));
  const count = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted).length;
  const total = [plural(count('error'), 'error'), plural(count('warning'), 'warning'), plural(count('info'), 'remark')];
  return `${printTable(rows)}\n${paint.bold(`${total.join(', ')} in ${plural(files, 'file')}`)}\n`;
}
