// In: folders, files and glob patterns. Out: the texts of the pages.
// The room io/ is the only one that touches the disk: here it reads, and write-files.ts writes what compare-package.ts found changed.
// Begin reading at `readSources`.
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { fileSource, type SourceFile } from '../model/source.js';
import { sortBy } from '../model/text/compare.js';
import { decodePage } from './decode-page.js';

/** The pages of a documentation set. */
export interface Sources {
  /** The documentation root: the deepest folder that contains all inputs. Paths of files are relative to it. */
  readonly root: string;
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  /** The folders in which pages were searched, relative to the root; `.` for the root. */
  readonly folders: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the pages that folders, file names and glob patterns lead to.
 * Does not follow symbolic links inside a folder, and does not search hidden folders and `node_modules`.
 */
export async function readSources(inputs: readonly string[], workingFolder: string = process.cwd()): Promise<Sources> {
  const searches = await Promise.all(inputs.map((input) => locate(input, workingFolder)));
  const root = commonFolder(searches.flatMap((search) => search?.folder ?? []));
  const found = await Promise.all(searches.map((search) => (search === undefined ? [] : listPages(search))));
  const paths = [...new Set(found.flat())].map((path) => ({ path, name: slashed(relative(root, path)) }));

  return {
    root,
    files: await Promise.all(sortBy(paths, ({ name }) => name).map(({ path, name }) => readPage(path, name))),
    folders: searches.flatMap((search) =>
      search === undefined ? [] : [slashed(relative(root, search.folder)) || '.'],
    ),
    diagnostics:
      inputs.length === 0
        ? [diagnose('no-inputs', fileSource('docs2ts'), {})]
        : inputs.flatMap((input, index) => judgeInput(input, searches[index], found[index] ?? [])),
  };
}

/** The folder that an input is searched in, and the pattern of its pages there. */
interface PageSearch {
  readonly folder: string;
  readonly pattern: string;
}

async function locate(input: string, workingFolder: string): Promise<PageSearch | undefined> {
  const path = resolve(workingFolder, input);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return { folder: path, pattern: '**/*.{md,mdx}' };
  if (found !== undefined) return { folder: dirname(path), pattern: escapePath(basename(path)) };
  if (!isDynamicPattern(input)) return undefined;
  return locatePattern(slashed(input), workingFolder);
}

function locatePattern(input: string, workingFolder: string): PageSearch {
  const parts = input.split('/');
  const fixed = parts.findIndex((part) => isDynamicPattern(part));
  const folder = parts.slice(0, fixed).join('/');
  return {
    folder: resolve(workingFolder, isAbsolute(input) ? folder || parse(input).root : folder),
    pattern: parts.slice(fixed).join('/'),
  };
}

async function listPages({ folder, pattern }: PageSearch): Promise<readonly string[]> {
  const found = await glob(pattern, {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return found.map((path) => join(folder, path));
}

function commonFolder(folders: readonly string[]): string {
  const paths = folders.map((folder) => folder.split(sep));
  const shared = paths.reduce((common, parts) => common.slice(0, sharedLength(common, parts)), paths[0] ?? []);
  return shared.join(sep) || sep;
}

function sharedLength(left: readonly string[], right: readonly string[]): number {
  const end = left.findIndex((part, index) => part !== right[index]);
  return end === -1 ? left.length : end;
}

async function readPage(path: string, name: string): Promise<SourceFile> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return { kind: 'Unreadable', path: name, reason: 'no-access' };
  return decodePage(name, bytes);
}

function judgeInput(input: string, search: PageSearch | undefined, found: readonly string[]): readonly Diagnostic[] {
  if (search === undefined) return [diagnose('missing-input', fileSource(input), { input })];
  if (found.length === 0) return [diagnose('input-without-pages', fileSource(input), { input })];
  return [];
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
