import type { PlannedFile, RenderedFile } from '../model/plan.js';
import { layOut } from './render/lay-out.js';
import { printStatements } from './render/print-statements.js';

/** Prints and lays out every file of a plan. */
export async function renderFiles(planned: readonly PlannedFile[]): Promise<readonly RenderedFile[]> {
  return Promise.all(planned.map(renderFile));
}

async function renderFile(file: PlannedFile): Promise<RenderedFile> {
  const { path } = file;
  if (file.kind === 'TypeScript') return { path, text: await layOut(printStatements(file.statements), 'typescript') };
  return { path, text: file.parser === undefined ? file.text : await layOut(file.text, file.parser) };
}
