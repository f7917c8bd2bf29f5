import { catalogue } from '../../model/catalogue/index.js';
import type { Diagnostic, Severity } from '../../model/diagnostic.js';
import type { Source } from '../../model/source.js';
import type { ReportedFindings } from '../report.js';

/** A place, and what is said about it. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
interface JsonPlace extends Source {
  readonly message: string;
}

/** A finding in a report. */
export interface JsonDiagnostic extends JsonPlace {
  readonly code: string;
  readonly severity: string;
  readonly fix: string;
  /** The same as in a baseline; two findings may have the same one. */
  readonly fingerprint: string;
  readonly related: readonly JsonPlace[];
}

/** Describes a finding for programs. */
export function jsonDiagnostic(
  diagnostic: Diagnostic,
  { fingerprintOf }: Pick<ReportedFindings, 'fingerprintOf'>,
): JsonDiagnostic {
  const { code, severity, message, source, related } = diagnostic;
  return {
    code,
    severity,
    ...jsonPlace(message, source),
    fix: catalogue[code].fix,
    fingerprint: fingerprintOf(diagnostic),
    related: related.map((one) => jsonPlace(one.message, one.source)),
  };
}

/** The number of findings of each severity. */
export function countFindings(diagnostics: readonly Diagnostic[]): Readonly<Record<Exclude<Severity, 'off'>, number>> {
  const count = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

function jsonPlace(message: string, { file, line, column, endLine, endColumn }: Source): JsonPlace {
  return { message, file, line, column, endLine, endColumn };
}
