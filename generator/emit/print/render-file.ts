import type { PlannedFile, RenderedFile } from '../../model/package/plan.js';
import { layOut } from './lay-out.js';
import { printStatements } from './print-statements.js';

/** Prints and lays out one file. */
export async function renderFile(file: PlannedFile): Promise<RenderedFile> {
  const { path } = file;
  if (file.kind === 'TypeScript') return { path, text: await layOut(printStatements(file.statements), 'typescript') };
  return { path, text: file.parser === undefined ? file.text : await layOut(file.text, file.parser) };
}
