import { catalogue } from '../../model/catalogue/index.js';
import type { CatalogueEntry } from '../../model/catalogue/entry.js';
import type { ExamplePages } from '../../model/catalogue/example-pages.js';
import { severities } from '../../model/catalogue/severity.js';
import type { DiagnosticCode, Severity } from '../../model/diagnostic.js';
import { showExample } from '../explain/example-lines.js';
import type { ReportedFindings } from '../report.js';
import { findLinesIn } from './find-lines.js';
import type { HtmlFinding, HtmlRule, HtmlSeverity } from './html-report.js';
import type { PageIndex } from './page-index.js';

/** Findings for the page, and the rules that they break, the gravest and most frequent first. */
export function listFindings(
  { diagnostics, texts }: Pick<ReportedFindings, 'diagnostics' | 'texts'>,
  index: PageIndex,
): { readonly findings: readonly HtmlFinding[]; readonly rules: readonly HtmlRule[] } {
  const findLine = findLinesIn(texts);
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  const numbers = new Map(codes.map((code, position) => [code, position]));
  const findings = diagnostics.map(({ code, severity, message, source, related }): HtmlFinding => {
    const line = findLine(source);
    return {
      rule: numbers.get(code) ?? 0,
      severity: numberSeverity(severity),
      says: message,
      at: index.shownPlace(source),
      ...(line && { line }),
      ...(related.length > 0 && {
        related: related.map((one) => [one.message, index.shownPlace(one.source)] as const),
      }),
    };
  });
  return { findings, rules: codes.map(describeRule) };
}

function numberSeverity(severity: Severity): HtmlSeverity {
  const position = severities.indexOf(severity);
  return position === 0 || position === 1 ? position : 2;
}

function describeRule(code: DiagnosticCode): HtmlRule {
  const entry: CatalogueEntry<never> = catalogue[code];
  const { explanation, fix } = entry;
  const words = { code, explanation, fix };
  return entry.about === 'pages' ? { ...words, bad: linesOf(entry.bad), good: linesOf(entry.good) } : words;
}

function linesOf(example: ExamplePages): readonly string[] {
  return showExample(example).flatMap(({ path, lines }) => [...(path === undefined ? [] : [`${path}:`]), ...lines]);
}
