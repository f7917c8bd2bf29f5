import type { SectionRole } from '../page/section-role.js';
import type { TableGrammar } from '../tables/table-grammar.js';

/** Whether a heading with this role announces a table that states facts. */
export function announcesTable(role: SectionRole | undefined, { kinds }: TableGrammar): boolean {
  return kinds.some(({ skipped, sections }) => !skipped && role !== undefined && sections.includes(role));
}
