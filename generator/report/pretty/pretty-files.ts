import { type FileChange, isDrift } from '../../model/package/file-change.js';
import { manifestPath } from '../../model/package/manifest.js';
import type { ReportedPackage } from '../report.js';
import { printDifference } from '../text/difference.js';
import { printable } from '../text/printable.js';

/** How a package differs from its documentation: for each file, the kind of difference and the changed lines. Empty if it does not. */
export function printFiles({ files }: ReportedPackage, colour: boolean): string {
  const changed = files.filter(isDrift);
  return changed
    .map((change) => {
      // The hashes in the manifest add nothing to the files in the list.
      const bare = change.path === manifestPath && changed.length > 1;
      return `${printable(change.path)}: ${describe(change)}\n${bare ? '' : difference(change, colour)}`;
    })
    .join('');
}

function describe(change: FileChange): string {
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

function difference(change: FileChange, colour: boolean): string {
  if (change.kind !== 'update') return '';
  return printDifference({ path: change.path, before: change.before, after: change.after, colour });
}
