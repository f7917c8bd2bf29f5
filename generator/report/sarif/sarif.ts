import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result, Run } from 'sarif';
import { catalogue } from '../../model/catalogue/index.js';
import type { CatalogueEntry } from '../../model/catalogue/entry.js';
import type { Severity } from '../../model/catalogue/severity.js';
import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.js';
import type { Source } from '../../model/source.js';
import type { Report } from '../report.js';
import type { Reporter } from '../reporter.js';
import { printJson } from '../text/print-json.js';

/** The name under which results carry their fingerprint, the same as in a baseline. A change of how it is made gets a new number. */
const fingerprintName = 'docs2ts/v1';

/** Diagnostics as a log in SARIF 2.1.0, which code hosts and editors show in place. */
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

function runOf({ version, project, findings }: Report): Run {
  const diagnostics = findings?.diagnostics ?? [];
  const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted();
  return {
    tool: { driver: { name: 'docs2ts', version, rules: codes.map(ruleOf) } },
    // A code host keeps the results of one project apart from those of another. What follows the slash would name a single run.
    ...(project !== undefined && { automationDetails: { id: `docs2ts-${project}/` } }),
    // Columns count as JavaScript counts characters.
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((diagnostic) =>
      resultOf(diagnostic, codes.indexOf(diagnostic.code), findings?.fingerprintOf(diagnostic) ?? ''),
    ),
  };
}

function ruleOf(code: DiagnosticCode): ReportingDescriptor {
  const { severity, explanation, fix }: CatalogueEntry<never> = catalogue[code];
  return {
    id: code,
    shortDescription: { text: explanation },
    help: { text: `${explanation}\n\n${fix}`, markdown: `${explanation}\n\n**Fix:** ${fix}` },
    defaultConfiguration: { level: levels[severity] },
  };
}

const levels = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const satisfies Record<
  Severity,
  Result['level']
>;

function resultOf(diagnostic: Diagnostic, ruleIndex: number, fingerprint: string): Result {
  const { code, severity, message, source, related } = diagnostic;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: locationOf(source) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((one) => ({
        message: { text: one.message },
        physicalLocation: locationOf(one.source),
      })),
    }),
    partialFingerprints: { [fingerprintName]: fingerprint },
  };
}

function locationOf(source: Source): PhysicalLocation {
  const { file, line, column, endLine, endColumn } = source;
  const region: Region = { startLine: line, startColumn: column, endLine, endColumn };
  return { artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') }, region };
}
