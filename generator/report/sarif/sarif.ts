import type { Log, Run } from 'sarif';
import type { Report } from '../report.js';
import type { Reporter } from '../reporter.js';
import { printJson } from '../text/print-json.js';
import { describeKind, resultOfChange } from './sarif-changes.js';
import { describeCode, resultOfFinding } from './sarif-findings.js';
import { rootId } from './sarif-location.js';

/**
 * A report as a log in SARIF 2.1.0, which code hosts and editors show in place. Findings and changes of the API are its results; their
 * rules are the codes of findings and the kinds of changes. What is silenced or known to the baseline is absent.
 */
export const sarifReporter = {
  name: 'sarif',
  forPeople: false,
  print: (report) => printJson(sarifLog([report])),
  printProjects: (reports) => printJson(sarifLog(reports)),
} as const satisfies Reporter;

function sarifLog(reports: readonly Report[]): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: reports.map(runOf),
  };
}

function runOf(report: Report): Run {
  const { version, project, findings, difference, folder } = report;
  const codes = [...new Set(findings?.diagnostics.map(({ code }) => code))].toSorted();
  const kinds = [...new Set(difference?.changes.map(({ kind }) => kind))].toSorted();
  const rules = [...codes.map(describeCode), ...kinds.map(describeKind)];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const results = [
    ...(findings?.diagnostics.map((one) => resultOfFinding(one, findings, folder)) ?? []),
    ...(difference?.changes ?? []).map((one) => resultOfChange(one, folder)),
  ];
  return {
    tool: { driver: { name: 'docs2ts', version, rules } },
    // A code host keeps the results of one project apart from those of another. What follows the slash would name a single run.
    ...(project !== undefined && { automationDetails: { id: `docs2ts-${project}/` } }),
    // Columns count as JavaScript counts characters.
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      [rootId]: {
        description: { text: folder === undefined ? 'The folder in which docs2ts was run.' : 'The repository.' },
      },
    },
    results: results.map((result) => ({ ...result, ruleIndex: indexes.get(result.ruleId) ?? -1 })),
  };
}
