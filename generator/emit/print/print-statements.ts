import { Project, StructureKind, type StatementStructures } from 'ts-morph';
import type { PlannedStatement } from '../../model/package/plan.js';
import { isListed } from './is-listed.js';

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });

/** Prints planned statements as TypeScript. */
export function printStatements(statements: readonly PlannedStatement[]): string {
  const file = project.createSourceFile('file.ts', { statements: statements.map(toStructure) }, { overwrite: true });
  const text = file.getFullText();
  file.forget();
  return text;
}

function toStructure(statement: PlannedStatement): StatementStructures | string {
  if (statement.kind === 'Expression') return `\n${statement.text}`;
  // A blank line before each, which ts-morph leaves out between some.
  const leadingTrivia = isListed(statement) ? {} : { leadingTrivia: '\n' };
  const structure = { ...statement, ...leadingTrivia, kind: StructureKind[statement.kind] };
  // The word of a kind is its name in ts-morph's enumeration, so that the structure is the one of this kind.
  return structure as unknown as StatementStructures;
}
