import type { Diagnostic } from '../../model/diagnostic.js';
import type { CoverageEntry, OperationFact } from '../../model/facts/facts.js';
import type { Source } from '../../model/source.js';
import type { Covered } from '../covered.js';
import type { Dialect } from '../dialect.js';
import { headingAbove, type RoleSection } from '../page/section.js';

/** What decides whether a construct is unread. */
export interface CoverContext {
  readonly section: RoleSection;
  /** Whether some statement of the page comes from a place in this range. */
  readonly isSaid: (range: Source) => boolean;
  readonly operations: readonly OperationFact[];
  readonly dialect: Dialect;
}

/** An unread construct and what to report about it. */
export function unread(
  construct: CoverageEntry['construct'],
  as: string,
  { section, doubt }: { readonly section: RoleSection; readonly doubt: Diagnostic },
): Covered {
  const heading = headingAbove(section);
  const { source } = doubt;
  return {
    coverage: { construct, verdict: 'unread', as, ...(heading === undefined ? {} : { heading }), source },
    doubt,
  };
}
