import type { Report } from '../report.js';

/** What the running text of a page needs to know of the rest of it. */
export interface InlineContext {
  /** The targets of reference links by the identifier of their definition. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly report: Report;
}
