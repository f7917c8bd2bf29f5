import type { PlannedFile, PlannedStatement } from '../../model/package/plan.js';

/** Moves a file from `src/` to the root of the output folder, which an application has in a source folder of its own. */
export function moveToRoot(file: PlannedFile): PlannedFile {
  const path = file.path.replace(/^src\//, '');
  if (file.kind === 'TypeScript') return { ...file, path, statements: file.statements.map(moveImport) };
  return { ...file, path, text: path.endsWith('.ts') ? file.text.replace(imported, "$1'$2") : file.text };
}

/** The beginning of an import of a module below `src/` by one outside of it. */
const imported = /(\bfrom )'((?:\.\.\/)+)src\//g;

function moveImport(statement: PlannedStatement): PlannedStatement {
  return 'from' in statement ? { ...statement, from: statement.from.replace(/^((?:\.\.\/)+)src\//, '$1') } : statement;
}
