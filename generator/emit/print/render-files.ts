// In: the planned files of a package. Out: their text as it will be on the disk.
// Files with many statements are cut into pieces (`cut-file.ts`); many pieces are rendered in workers (`worker.ts`).
// Read on in `render-file.ts`: `print-statements.ts` turns statements into TypeScript, and prettier lays it out.
import { availableParallelism } from 'node:os';
import type { PlannedFile, RenderedFile } from '../../model/package/plan.js';
import { cutFile, joinPieces } from './cut-file.js';
import { renderFile } from './render-file.js';
import { renderInWorkers } from './render-in-workers.js';

/** The number of files and pieces from which starting workers saves time. */
const many = 400;

/** Prints and lays out every file of a plan: a few in this thread, many in one worker per processor. */
export async function renderFiles(
  planned: readonly PlannedFile[],
  jobs: number = Math.min(availableParallelism(), 8),
): Promise<readonly RenderedFile[]> {
  const pieces = planned.flatMap(cutFile);
  if (pieces.length >= many && jobs > 1) return joinPieces(await renderInWorkers(pieces, jobs));
  const rendered: RenderedFile[] = [];
  // One at a time: in parallel, all of them would be in memory at once.
  for (const file of pieces) rendered.push(await renderFile(file));
  return joinPieces(rendered);
}
