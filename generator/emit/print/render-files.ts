// In: the planned files of a package. Out: their text as it will be on the disk.
// `print-module.ts` lays out statements with prettier's builders; prettier formats what is text already.
import { format } from 'prettier';
import type { PlannedFile, RenderedFile } from '../../model/package/plan.js';
import type { OnProgress } from '../../model/progress.js';
import { printModule } from './print-module.js';

/** Prints and lays out every file of a plan. */
export async function renderFiles(
  planned: readonly PlannedFile[],
  onProgress?: OnProgress,
): Promise<readonly RenderedFile[]> {
  const rendered: RenderedFile[] = [];
  // One at a time: in parallel, all of them would be in memory at once.
  for (const [done, file] of planned.entries()) {
    onProgress?.({ stage: 'print', done, total: planned.length });
    rendered.push(await renderFile(file));
  }
  return rendered;
}

async function renderFile(file: PlannedFile): Promise<RenderedFile> {
  const { path } = file;
  if (file.kind === 'TypeScript') return { path, text: printModule(file.statements) };
  return { path, text: file.parser === undefined ? file.text : await layOut(file.text, file.parser) };
}

/** Formats text with prettier. */
function layOut(text: string, parser: 'json' | 'markdown' | 'typescript'): Promise<string> {
  // `babel-ts` leads to the same layout in two thirds of the time.
  return format(text, { parser: parser === 'typescript' ? 'babel-ts' : parser, printWidth: 120, singleQuote: true });
}
