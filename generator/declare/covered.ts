import type { Diagnostic } from '../model/diagnostic.js';
import type { CoverageEntry } from '../model/facts/facts.js';
import { headingAbove, type RoleSection } from './page/section.js';

/** How coverage counts a construct, and what to report about it if it is unread. */
export interface Covered {
  readonly coverage: CoverageEntry;
  readonly doubt?: Diagnostic;
}

/** Counts a construct of a section that looks like API and gave no fact. */
export function countUnread(
  construct: Pick<CoverageEntry, 'construct' | 'as' | 'columns' | 'opensWith' | 'source'>,
  section: RoleSection,
): CoverageEntry {
  const heading = headingAbove(section);
  return { ...construct, verdict: 'unread', ...(heading === undefined ? {} : { heading }) };
}
