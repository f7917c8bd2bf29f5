import { type FileChange, isDrift } from '../../model/package/file-change.js';
import { manifestPath } from '../../model/package/manifest.js';
import type { ReportedPackage } from '../report.js';
import { describeFile } from '../text/describe-file.js';
import { printDifference } from '../text/difference.js';
import { printable } from '../text/printable.js';

/** How a package differs from its documentation: for each file, the kind of difference and the changed lines. Empty if it does not. */
export function printFiles({ files }: ReportedPackage, colour: boolean): string {
  const changed = files.filter(isDrift);
  return changed
    .map((change) => {
      // The hashes in the manifest add nothing to the files in the list.
      const bare = change.path === manifestPath && changed.length > 1;
      return `${printable(change.path)}: ${describeFile(change)}\n${bare ? '' : difference(change, colour)}`;
    })
    .join('');
}

function difference(change: FileChange, colour: boolean): string {
  if (change.kind !== 'update') return '';
  return printDifference({ path: change.path, before: change.before, after: change.after, colour });
}
