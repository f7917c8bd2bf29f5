import type { Diagnostic } from '../../model/diagnostic.js';
import type { CoverageEntry, OperationFact } from '../../model/facts/facts.js';
import type { Source } from '../../model/source.js';
import { normalizeHeading } from '../../model/text/normalize-heading.js';
import { countUnread, type Covered } from '../covered.js';
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

/** An unread construct and what to report about it; `meaning`: the standard heading below which it would be read. */
export function unread(
  construct: CoverageEntry['construct'],
  as: string,
  { section, doubt, meaning }: { readonly section: RoleSection; readonly doubt: Diagnostic; readonly meaning?: string },
): Covered {
  const heading = headingAbove(section);
  const entry =
    heading === undefined || meaning === undefined
      ? {}
      : { opensWith: { headings: { [normalizeHeading(heading)]: meaning } } };
  return { coverage: countUnread({ construct, as, ...entry, source: doubt.source }, section), doubt };
}
