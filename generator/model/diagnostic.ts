import { catalogue } from './catalogue/index.js';
import type { Severity } from './catalogue/severity.js';
import type { Fix, FixRequest, TextEdit } from './fix/fix.js';
import { compareSource, type Source } from './source.js';
import { compareText } from './text/compare.js';

export type { Severity } from './catalogue/severity.js';

/** A fault or doubtful place in the documentation. Faults are data, never exceptions. */
export interface Diagnostic<Code extends DiagnosticCode = DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  readonly source: Source;
  /** Other places that belong to the fault, each with a message. */
  readonly related: readonly RelatedPlace[];
  /** How it is mended, if that is certain. */
  readonly fix?: Fix;
}

export interface RelatedPlace {
  readonly message: string;
  readonly source: Source;
}

/** A finding as people are told it: alone, or also for others of its kind. */
export interface ToldDiagnostic {
  readonly diagnostic: Diagnostic;
  /** The findings that are not told themselves, in their order. */
  readonly others: readonly Diagnostic[];
}

export type DiagnosticCode = keyof typeof catalogue;

/** Whether the text is a code of the catalogue. */
export function isDiagnosticCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(catalogue, text);
}

/** Compares by file, place, code and message; texts are compared by code unit. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareSource(a.source, b.source) ||
    a.source.endLine - b.source.endLine ||
    a.source.endColumn - b.source.endColumn ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

type ParametersOf<Code extends DiagnosticCode> = MessageParameters<(typeof catalogue)[Code]['message']>;
type MessageParameters<Message> = Message extends (parameters: infer P) => string ? P : never;

/** Creates a diagnostic from the catalogue: `diagnose('empty-front-matter', source, { key: 'author' })`. */
export function diagnose<Code extends DiagnosticCode>(
  code: Code,
  source: Source,
  parameters: ParametersOf<Code>,
  related: readonly RelatedPlace[] = [],
): Diagnostic<Code> {
  const entry = catalogue[code];
  // The signature ties the parameters to the code, but the union of all entries does not keep this.
  const message = (entry.message as (parameters: unknown) => string)(parameters);
  return { code, severity: entry.severity, message, source, related };
}

/** Adds the edits that mend a finding. Without edits, the finding stays as it is. */
export function withFix<Finding extends Diagnostic>(
  finding: Finding,
  edits: readonly TextEdit[],
  onRequest?: FixRequest,
): Finding {
  if (edits.length === 0) return finding;
  return { ...finding, fix: { edits, ...(onRequest === undefined ? {} : { onRequest }) } };
}
