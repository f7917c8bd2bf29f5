import type { FileChange } from '../../model/package/file-change.js';

/** How a file of a package differs from the documentation, in words. */
export function describeFile(change: FileChange): string {
  switch (change.kind) {
    case 'create':
      return 'missing';
    case 'update':
      return change.edited ? 'edited by hand' : 'out of date; the documentation or docs2ts has changed';
    case 'remove':
      return 'left over; the documentation no longer produces it';
    case 'keep':
      return 'left over and edited by hand; delete it if you do not need it';
    case 'same':
      return 'up to date';
  }
}
