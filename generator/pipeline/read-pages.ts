import { declarePage } from '../declare/declare-page.js';
import type { Dialect } from '../declare/dialect.js';
import { openFragments } from '../io/open-fragments.js';
import type { OnProgress } from '../model/progress.js';
import type { Page } from '../model/page.js';
import type { SourceFile } from '../model/source.js';
import { sortBy } from '../model/text/compare.js';
import { parsePage } from '../parse/parse-page.js';
import { resolveIncludes } from '../parse/resolve-includes.js';
import type { Documentation } from './documentation.js';

interface ReadingOptions {
  readonly dialect: Dialect;
  readonly onProgress: OnProgress | undefined;
}

/** Declares every page with the fragments that it includes. A fragment is not a page of its own. */
export function readPages(
  root: string | undefined,
  sources: readonly SourceFile[],
  { dialect, onProgress }: ReadingOptions,
): Pick<Documentation, 'files' | 'pages'> {
  const fragments = openFragments(root, sources);
  const parsed = new Map<SourceFile, Page>();
  const findFragment = (path: string, from: string): Page | undefined => {
    const file = fragments.find(path, from);
    if (file !== undefined && !parsed.has(file)) parsed.set(file, parsePage(file));
    return file === undefined ? undefined : parsed.get(file);
  };
  const declared = sources.map((file, done) => {
    onProgress?.({ stage: 'read', done, total: sources.length });
    return declarePage(resolveIncludes(parsePage(file), findFragment), dialect);
  });
  const files = new Map([...sources.map((file) => [file.path, file] as const), ...fragments.found]);
  return {
    files: sortBy(files.values(), ({ path }) => path),
    pages: declared.filter(({ file }) => !fragments.found.has(file)),
  };
}
