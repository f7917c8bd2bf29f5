import type { Severity } from './severity.js';

/** What the catalogue knows about one code; `Parameters` are the blanks of its message. */
export interface CatalogueEntry<Parameters> {
  readonly severity: Severity;
  /** What was seen and what was expected. */
  readonly message: (parameters: Parameters) => string;
  /** One paragraph: why this is a fault, and when it is none. */
  readonly explanation: string;
  /** What the writer of the page should do. */
  readonly fix: string;
}

/** Declares an entry, so that its parameters are checked where it is reported. */
export function entry<Parameters>(definition: CatalogueEntry<Parameters>): CatalogueEntry<Parameters> {
  return definition;
}
