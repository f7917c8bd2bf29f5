import type { Covered } from './covered.js';
import type { RoleSection } from './page/section.js';
import type { Statement } from './statement.js';

/** What the tables, or the other blocks, of a section state, and how coverage counts each of them. */
export interface SectionStatements {
  readonly section: RoleSection;
  readonly statements: readonly Statement[];
  readonly covered: readonly Covered[];
}

/** What the given sections state, in page order. */
export function statementsIn(
  all: readonly SectionStatements[],
  sections: readonly RoleSection[],
): readonly Statement[] {
  return all.filter(({ section }) => sections.includes(section)).flatMap(({ statements }) => statements);
}
