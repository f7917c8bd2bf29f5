import type { Colors } from 'picocolors/types.js';
import { catalogue } from '../../model/catalogue/index.js';
import { compareSeverity } from '../../model/catalogue/severity.js';
import type { Severity, ToldDiagnostic } from '../../model/diagnostic.js';
import { compareText } from '../../model/text/compare.js';
import { groupBy } from '../../model/text/group-by.js';
import { plural } from '../../model/text/plural.js';
import type { ReportedFindings } from '../report.js';
import { countSeverities } from '../text/count-severities.js';
import { excerptLines } from '../text/excerpt.js';
import { printPlace } from '../text/place.js';
import { printable } from '../text/printable.js';
import { printTable } from '../text/text-table.js';

/**
 * Findings grouped by file: each with its place, the line of the page and the fix. Then what several pages have in common, and at the end
 * the counts. Empty if there are none.
 */
export function printFindings(findings: ReportedFindings, paint: Colors): string {
  if (findings.diagnostics.length === 0) return '';
  const { told } = findings;
  const printing = { findings, paint };
  const groups = groupBy(
    told.filter((one) => !spansFiles(one)),
    ({ diagnostic }) => diagnostic.source.file,
  );
  const files = gravestFirst([...groups]).map(([file, group]) => printGroup(file, group, printing));
  const common = printGroup('On several pages', mostFirst(told.filter(spansFiles)), printing);
  return `${files.join('')}${common}${printCounts(printing)}`;
}

/**
 * Sorts the files by their gravest finding and the number of those, and the findings of each by severity. What is equal keeps its order.
 */
function gravestFirst(
  groups: readonly (readonly [string, readonly ToldDiagnostic[]])[],
): readonly (readonly [string, readonly ToldDiagnostic[]])[] {
  const ranked = groups.flatMap(([file, told]) => {
    const sorted = told.toSorted((a, b) => compareSeverity(a.diagnostic, b.diagnostic));
    const [gravest] = sorted;
    if (gravest === undefined) return [];
    const { severity } = gravest.diagnostic;
    return { file, sorted, severity, count: told.filter((one) => one.diagnostic.severity === severity).length };
  });
  return ranked
    .toSorted((a, b) => compareSeverity(a, b) || b.count - a.count)
    .map(({ file, sorted }) => [file, sorted] as const);
}

/** Sorts findings by severity and the number of those that each stands for. */
function mostFirst(told: readonly ToldDiagnostic[]): readonly ToldDiagnostic[] {
  return told.toSorted((a, b) => compareSeverity(a.diagnostic, b.diagnostic) || b.others.length - a.others.length);
}

/** Whether a finding stands for findings in other files, too. */
function spansFiles({ diagnostic, others }: ToldDiagnostic): boolean {
  return others.some(({ source }) => source.file !== diagnostic.source.file);
}

interface Printing {
  readonly findings: ReportedFindings;
  readonly paint: Colors;
}

function printGroup(heading: string, group: readonly ToldDiagnostic[], printing: Printing): string {
  if (group.length === 0) return '';
  const printed = group.map((told) => printTold(told, printing));
  return `${printing.paint.underline(printable(heading))}\n\n${printed.join('\n')}\n`;
}

function printTold(told: ToldDiagnostic, { findings, paint }: Printing): string {
  const { code, severity, message, source, related } = told.diagnostic;
  const text = findings.texts.get(source.file);
  const [line, carets] = text === undefined ? [] : excerptLines(text, source);
  const places = told.others.length > 0 ? [] : related;
  return [
    `  ${paintSeverity(severity, paint)} ${paint.bold(code)}${printCount(told)}: ${printable(message)}`,
    `    at ${printPlace(source)}`,
    ...(line === undefined || carets === undefined ? [] : [`      ${line}`, `      ${paint.cyan(carets)}`]),
    ...printOthers(told),
    ...places.map((one) => `    see ${printPlace(one.source)}: ${printable(one.message)}`),
    `    fix: ${catalogue[code].fix}`,
    '',
  ].join('\n');
}

/** The number of findings that one stands for: ` (12 like this)`, ` (300 like this in 40 files)`. */
function printCount({ diagnostic, others }: ToldDiagnostic): string {
  if (others.length === 0) return '';
  const files = new Set([diagnostic, ...others].map(({ source }) => source.file));
  return ` (${others.length + 1} like this${files.size > 1 ? ` in ${files.size} files` : ''})`;
}

/** The first places of the findings that one stands for. */
function printOthers({ others }: ToldDiagnostic): readonly string[] {
  const shown = others.slice(0, 2);
  const rest = others.length - shown.length;
  return [
    ...shown.map(({ source }) => `    also at ${printPlace(source)}`),
    ...(rest > 0 ? [`    and at ${plural(rest, 'other place')}`] : []),
  ];
}

function paintSeverity(severity: Severity, paint: Colors): string {
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

function printCounts({ findings: { diagnostics, told }, paint }: Printing): string {
  const byCode = groupBy(diagnostics, ({ code }) => code);
  const rows = [...byCode]
    .map(([code, group]) => ({ code, count: group.length, severity: group[0]?.severity ?? 'info' }))
    .toSorted((a, b) => compareSeverity(a, b) || b.count - a.count || compareText(a.code, b.code))
    .map(({ code, count, severity }) => [String(count), severity, code]);
  const summary = paint.bold(countSeverities(diagnostics));
  const folded = told.length < diagnostics.length ? '\nSimilar findings were listed as one; --all lists them all.' : '';
  return `${printTable(rows)}\n${summary}${folded}\n`;
}
