import { catalogue } from './catalogue/index.js';
import type { Severity } from './catalogue/severity.js';
import { compareSource, type Source } from './source.js';
import { compareText } from './text/compare.js';

export type { Severity } from './catalogue/severity.js';

/** A fault or doubt of the documentation: data, never an exception. */
export interface Diagnostic<Code extends DiagnosticCode = DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** What was seen and what was expected, in one sentence. */
  readonly message: string;
  readonly source: Source;
  /** Further places that belong to it, each with what is there. */
  readonly related: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly message: string;
  readonly source: Source;
}

export type DiagnosticCode = keyof typeof catalogue;

/** Is the text one of the catalogue's codes? */
export function isDiagnosticCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(catalogue, text);
}

/** Order of a listing: by file, place, code and message, by code unit. */
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

/** Makes a diagnostic from the catalogue: `diagnose('empty-front-matter', source, { key: 'author' })`. */
export function diagnose<Code extends DiagnosticCode>(
  code: Code,
  source: Source,
  parameters: ParametersOf<Code>,
  related: readonly RelatedPlace[] = [],
): Diagnostic<Code> {
  const entry = catalogue[code];
  // Each code's message takes its own parameters; the signature above ties the two together.
  const message = (entry.message as (parameters: unknown) => string)(parameters);
  return { code, severity: entry.severity, message, source, related };
}
