import type { Report } from '../report.js';

/** What running text needs from the rest of the page. */
export interface InlineContext {
  /** The targets of link reference definitions, by identifier. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly report: Report;
}
