import type { SectionRole } from '../page/section-role.js';
import type { Subject } from '../page/subject.js';
import type { TableKind } from './table-kind.js';

/** The tables of a family of pages. */
export interface TableGrammar {
  /** If several kinds match, the first wins. */
  readonly kinds: readonly TableKind[];
  /** Column headers that are replaced by others before they are compared, in lower case. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** The role that the first column implies in a section without a role, by the form of the page's type. */
  readonly firstColumns: Readonly<Record<Subject['form'], ReadonlyMap<string, SectionRole>>>;
}
