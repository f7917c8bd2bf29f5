import { format } from 'prettier';
import type { PlannedFile, RenderedFile } from '../../model/package/plan.js';
import { printStatements } from './print-statements.js';

/** Prints and lays out one file. */
export async function renderFile(file: PlannedFile): Promise<RenderedFile> {
  const { path } = file;
  if (file.kind === 'TypeScript') return { path, text: await layOut(printStatements(file.statements), 'typescript') };
  return { path, text: file.parser === undefined ? file.text : await layOut(file.text, file.parser) };
}

/** Formats text with prettier. */
function layOut(text: string, parser: 'json' | 'markdown' | 'typescript'): Promise<string> {
  // `babel-ts` leads to the same layout in two thirds of the time.
  return format(text, { parser: parser === 'typescript' ? 'babel-ts' : parser, printWidth: 120, singleQuote: true });
}
