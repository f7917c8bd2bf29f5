import type { Diagnostic } from '../model/diagnostic.js';
import type { CoverageEntry } from '../model/facts/facts.js';

/** How coverage counts a construct, and what to report about it if it is unread. */
export interface Covered {
  readonly coverage: CoverageEntry;
  readonly doubt?: Diagnostic;
}
