import type { PlannedStatement } from '../../model/package/plan.js';

/** Is it an import or an export of other modules' names? These stand line by line, all others apart. */
export function isListed({ kind }: PlannedStatement): boolean {
  return kind === 'ImportDeclaration' || kind === 'ExportDeclaration';
}
