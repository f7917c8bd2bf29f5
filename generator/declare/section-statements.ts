import type { CoverageEntry } from '../model/facts/facts.js';
import type { RoleSection } from './page/section.js';
import type { Statement } from './statement.js';

/** What the tables, or the other blocks, of a section state, and how each of them was accounted for. */
export interface SectionStatements {
  readonly section: RoleSection;
  readonly statements: readonly Statement[];
  readonly coverage: readonly CoverageEntry[];
}

/** What some of the sections state, in the order of the page. */
export function statementsIn(
  all: readonly SectionStatements[],
  sections: readonly RoleSection[],
): readonly Statement[] {
  return all.filter(({ section }) => sections.includes(section)).flatMap(({ statements }) => statements);
}
