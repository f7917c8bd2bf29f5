import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathFrom } from '../model/text/path-from.js';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { fileSource, type SourceFile } from '../model/source.js';
import { nearestNames } from '../model/text/nearest-names.js';
import { wildcardPattern } from '../model/text/wildcard.js';

/** The files of a documentation, and the folders that their paths and the entries are relative to. */
interface SelectionContext {
  readonly files: readonly SourceFile[];
  readonly root: string;
  readonly workingFolder: string;
}

/** The pages that entries name, by their paths in the documentation; and the entries that name none. */
export interface SelectedPages {
  readonly selected: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the pages that entries name: paths of pages or folders, or patterns in which `*` stands for any text. Other files are left out. */
export function selectPages(
  entries: readonly string[],
  { files, root, workingFolder }: SelectionContext,
): SelectedPages {
  const relativeTo = (folder: string, path: string) => pathFrom(workingFolder, resolve(folder, path));
  const pages = files.map(({ path }) => ({ path, shown: relativeTo(workingFolder, join(root, path)) }));
  const found = entries.map((entry) => {
    const wanted = relativeTo(workingFolder, entry);
    const pattern = wildcardPattern(wanted);
    return {
      entry,
      wanted,
      matches: pages.filter(({ shown }) => pattern.test(shown) || wanted === '' || shown.startsWith(`${wanted}/`)),
    };
  });
  const unknown = found.filter(
    ({ matches, wanted }) => matches.length === 0 && !existsSync(join(workingFolder, wanted)),
  );
  const names = pages.map(({ shown }) => shown);
  return {
    selected: new Set(found.flatMap(({ matches }) => matches.map(({ path }) => path))),
    diagnostics: unknown.map(({ entry, wanted }) =>
      diagnose('unmatched-page', fileSource('docs2ts'), { entry, suggestion: nearestNames(wanted, names)[0] }),
    ),
  };
}
