import type { FileChange } from '../../model/package/file-change.js';
import type { Report } from '../report.js';
import type { Reporter } from '../reporter.js';
import { printJson } from '../text/print-json.js';
import { jsonChange, type JsonChange } from './json-changes.js';
import { countFindings, jsonDiagnostic, type JsonDiagnostic } from './json-findings.js';

/**
 * The document that `--reporter json` prints, as `report.schema.json` describes it. A field is never removed or changed within one
 * `version`. Parts that the command does not look for are absent.
 */
interface JsonReport extends JsonResults {
  readonly version: 1;
  /** The version of docs2ts. */
  readonly docs2ts: string;
}

/** The document of a configuration with projects. */
interface JsonProjects extends Pick<JsonReport, 'version' | 'docs2ts'> {
  readonly projects: readonly ({ readonly name: string } & JsonResults)[];
}

interface JsonResults {
  /** By severity if there are diagnostics, by verdict if there are changes. */
  readonly counts: Readonly<Record<string, number>>;
  readonly diagnostics?: readonly JsonDiagnostic[];
  /** The step of the version that the changes ask for. */
  readonly step?: string;
  readonly changes?: readonly JsonChange[];
  readonly files?: readonly JsonFile[];
}

/** A file of the package that is not what the documentation produces. */
interface JsonFile {
  readonly path: string;
  readonly state: 'missing' | 'stale' | 'edited' | 'leftover';
}

/** A report as one JSON document, for programs. */
export const jsonReporter = {
  name: 'json',
  forPeople: false,
  print: (report) => printJson(jsonReport(report)),
  printProjects: (reports) => printJson(jsonProjects(reports)),
} as const satisfies Reporter;

function jsonReport(report: Report): JsonReport {
  return { version: 1, docs2ts: report.version, ...jsonResults(report) };
}

function jsonProjects(reports: readonly Report[]): JsonProjects {
  return {
    version: 1,
    docs2ts: reports[0]?.version ?? '',
    projects: reports.map((report) => ({ name: report.project ?? '', ...jsonResults(report) })),
  };
}

function jsonResults({ findings, difference, package: changed }: Report): JsonResults {
  return {
    counts: { ...(findings && countFindings(findings.diagnostics)), ...difference?.summary.counts },
    ...(findings && { diagnostics: findings.diagnostics.map((one) => jsonDiagnostic(one, findings)) }),
    ...(difference && { step: difference.summary.step, changes: difference.changes.map(jsonChange) }),
    ...(changed && {
      files: changed.files.map((file) => ({ path: `${changed.folder}/${file.path}`, state: stateOf(file) })),
    }),
  };
}

function stateOf(change: FileChange): JsonFile['state'] {
  switch (change.kind) {
    case 'create':
      return 'missing';
    case 'update':
      return change.edited ? 'edited' : 'stale';
    case 'remove':
    case 'keep':
    case 'same':
      return 'leftover';
  }
}
