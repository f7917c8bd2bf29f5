import type { SectionRole } from '../page/section-role.js';
import type { Subject } from '../page/subject.js';
import type { TableKind } from './table-kind.js';

/** The tables of a family of pages. */
export interface TableGrammar {
  /** If several kinds fit, the first wins. */
  readonly kinds: readonly TableKind[];
  /** Column headers that are replaced by others before anything else is compared, in lower case. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** The first columns that give a role to a section without one, by the form of the type that the page is about. */
  readonly firstColumns: Readonly<Record<Subject['form'], ReadonlyMap<string, SectionRole>>>;
}
