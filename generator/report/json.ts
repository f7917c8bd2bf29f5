import { escapeCharacter, replaceInvisible } from '../model/text/invisible.js';
import { catalogue } from '../model/catalogue/index.js';
import type { Diagnostic, Severity } from '../model/diagnostic.js';
import type { Source } from '../model/source.js';
import type { Report, Reporter } from './reporter.js';

/** The document that `--reporter json` prints. A field is never removed or changed within one `version`. */
export interface JsonReport {
  readonly version: 1;
  readonly counts: Readonly<Record<Exclude<Severity, 'off'>, number>>;
  readonly diagnostics: readonly JsonDiagnostic[];
}

/** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface JsonPlace {
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface JsonDiagnostic extends JsonPlace {
  readonly code: string;
  readonly severity: string;
  readonly fix: string;
  readonly related: readonly JsonPlace[];
}

/** Diagnostics as one JSON document, for programs. */
export const jsonReporter = {
  name: 'json',
  forPeople: false,
  print: (report) => `${replaceInvisible(JSON.stringify(jsonReport(report), undefined, 2), escapeCharacter)}\n`,
} as const satisfies Reporter;

function jsonReport({ diagnostics, displayPath }: Report): JsonReport {
  const count = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    version: 1,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    diagnostics: diagnostics.map((diagnostic) => jsonDiagnostic(diagnostic, displayPath)),
  };
}

function jsonDiagnostic(
  { code, severity, message, source, related }: Diagnostic,
  displayPath: Report['displayPath'],
): JsonDiagnostic {
  const place = (text: string, { file, line, column, endLine, endColumn }: Source): JsonPlace => ({
    message: text,
    file: displayPath(file),
    line,
    column,
    endLine,
    endColumn,
  });
  return {
    code,
    severity,
    ...place(message, source),
    fix: catalogue[code].fix,
    related: related.map((one) => place(one.message, one.source)),
  };
}
