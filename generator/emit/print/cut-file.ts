import { groupBy } from '../../model/text/group-by.js';
import type { PlannedFile, RenderedFile } from '../../model/package/plan.js';
import { isListed } from './print-statements.js';

/** The number of statements per piece. A file of thousands would need gigabytes, and all workers except one would be idle. */
const pieceSize = 200;

/** Cuts a file with many statements into pieces that can be laid out on their own. */
export function cutFile(file: PlannedFile): readonly PlannedFile[] {
  if (file.kind !== 'TypeScript' || file.statements.length <= pieceSize) return [file];
  // Imports follow each other without blank lines, so the cut comes after them. A file that only exports is laid out quickly.
  const first = file.statements.findIndex((statement) => !isListed(statement));
  if (first === -1) return [file];
  const cuts = [0];
  for (let cut = first + pieceSize; cut < file.statements.length; cut += pieceSize) cuts.push(cut);
  return cuts.map((cut, index) => ({ ...file, statements: file.statements.slice(cut, cuts[index + 1]) }));
}

/** Joins the pieces of each file in their order. */
export function joinPieces(pieces: readonly RenderedFile[]): readonly RenderedFile[] {
  return [...groupBy(pieces, ({ path }) => path)].map(([path, same]) => ({
    path,
    text: same.map(({ text }) => text).join('\n'),
  }));
}
