import type { FileChange } from '../model/package/file-change.js';
import { manifestPath } from '../model/package/manifest.js';
import { printDifference } from './difference.js';

/** How a package differs from its documentation: each file with what is wrong with it, and the lines that differ. */
export function printFileChanges(changes: readonly FileChange[], colour: boolean): string {
  return changes
    .map((change) => {
      // Hashes of files that are listed here anyway say nothing more.
      const bare = change.path === manifestPath && changes.length > 1;
      return `${change.path}: ${describe(change)}\n${bare ? '' : difference(change, colour)}`;
    })
    .join('');
}

function describe(change: FileChange): string {
  switch (change.kind) {
    case 'create':
      return 'missing';
    case 'update':
      return change.edited ? 'edited by hand' : 'stale, the documentation or docs2ts has changed since';
    case 'remove':
      return 'left over, the documentation no longer produces it';
    case 'keep':
      return 'left over and edited by hand, delete it if you do not need it';
    case 'same':
      return 'as it should be';
  }
}

function difference(change: FileChange, colour: boolean): string {
  if (change.kind !== 'update') return '';
  return printDifference({ path: change.path, before: change.before, after: change.after, colour });
}
