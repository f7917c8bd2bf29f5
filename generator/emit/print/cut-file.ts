import { groupBy } from '../../model/text/group-by.js';
import type { PlannedFile, RenderedFile } from '../../model/package/plan.js';
import { isListed } from './print-statements.js';

/** So many statements at once: a file of thousands would need gigabytes, and keep all workers but one idle. */
const pieceSize = 200;

/** Cuts a file with many statements into pieces that can be laid out on their own. */
export function cutFile(file: PlannedFile): readonly PlannedFile[] {
  if (file.kind !== 'TypeScript' || file.statements.length <= pieceSize) return [file];
  // Imports stand line by line, so that they cannot be parted; a file that only exports is quickly laid out.
  const first = file.statements.findIndex((statement) => !isListed(statement));
  if (first === -1) return [file];
  const cuts = [0];
  for (let cut = first + pieceSize; cut < file.statements.length; cut += pieceSize) cuts.push(cut);
  return cuts.map((cut, index) => ({ ...file, statements: file.statements.slice(cut, cuts[index + 1]) }));
}

/** Puts the pieces of each file together again; the pieces of a file follow each other. */
export function joinPieces(pieces: readonly RenderedFile[]): readonly RenderedFile[] {
  return [...groupBy(pieces, ({ path }) => path)].map(([path, same]) => ({
    path,
    text: same.map(({ text }) => text).join('\n'),
  }));
}
