import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { modelPath } from '../model/package/model-file.js';
import { manifestPath } from '../model/package/manifest.js';
import { sourcesPath, type PackageSources } from '../model/package/sources.js';
import { fileSource, type SourceFile } from '../model/source.js';
import { sortBy } from '../model/text/compare.js';
import { decodePage } from './decode-page.js';
import { decodeSchema } from './decode-schema.js';
import { gitPrefix, readRevision } from './git/read-revision.js';
import { parseManifest } from './manifest.js';
import { parsePlaces } from './read-package.js';
import { readSources } from './read-sources.js';
import { isPagePath } from '../model/text/link-target.js';

/** A state of an API as it was found: pages, a schema in one file, or the schema of a package with the places in the documentation. */
export type FoundState =
  | {
      readonly kind: 'Pages';
      /** The folder on the disk that their paths are relative to; undefined if they are not on the disk. */
      readonly root: string | undefined;
      /** The same, as places are shown. */
      readonly shownRoot: string;
      readonly files: readonly SourceFile[];
    }
  | { readonly kind: 'SchemaFile'; readonly path: string; readonly text: string }
  | {
      readonly kind: 'Package';
      readonly path: string;
      readonly text: string;
      readonly places: PackageSources | undefined;
    }
  | { readonly kind: 'Fault'; readonly diagnostics: readonly Diagnostic[] };

/** The files of a package that say what its API is, the best one first. */
const schemaPaths = [modelPath, 'schema.csdl.json'] as const;

/** Finds the state that a word of the command names: a folder, page or pattern, a schema file, a package, or `git:REF:PATH`. */
export async function readState(word: string, workingFolder: string = process.cwd()): Promise<FoundState> {
  if (word.startsWith(gitPrefix)) return readGitState(word, workingFolder);
  const path = resolve(workingFolder, word);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() && !isPagePath(word))
    return { kind: 'SchemaFile', path: word, text: decodeSchema(await readFile(path)) };
  const known = found?.isDirectory() ? await readFiles(path, [manifestPath, sourcesPath, ...schemaPaths]) : new Map();
  const state = packageIn(known, word);
  if (state !== undefined) return state;
  const { root, files, diagnostics } = await readSources([word], workingFolder);
  if (diagnostics.length > 0) return { kind: 'Fault', diagnostics };
  return { kind: 'Pages', root, shownRoot: relative(workingFolder, root).replaceAll(sep, '/'), files };
}

async function readGitState(word: string, workingFolder: string): Promise<FoundState> {
  const names = new Set<string>([manifestPath, sourcesPath, ...schemaPaths]);
  const revision = await readRevision(word, workingFolder, (path) => isPage(path) || names.has(path));
  switch (revision.kind) {
    case 'Fault':
      return { kind: 'Fault', diagnostics: [revision.diagnostic] };
    case 'File': {
      const { path, bytes } = revision;
      if (!isPagePath(path)) return { kind: 'SchemaFile', path: word, text: decodeSchema(bytes) };
      const shownRoot = dirname(path) === '.' ? '' : dirname(path);
      return { kind: 'Pages', root: undefined, shownRoot, files: [decodePage(basename(path), bytes)] };
    }
    case 'Folder': {
      const { path, files } = revision;
      const texts = new Map(
        [...files].flatMap(([name, bytes]) => (names.has(name) ? [[name, bytes.toString('utf8')]] : [])),
      );
      const pages = [...files].flatMap(([name, bytes]) => (isPage(name) ? decodePage(name, bytes) : []));
      return (
        packageIn(texts, word) ?? {
          kind: 'Pages',
          root: undefined,
          shownRoot: path,
          files: sortBy(pages, (page) => page.path),
        }
      );
    }
  }
}

/** Whether a path is that of a page that would be read from the disk as well. */
function isPage(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return isPagePath(path) && !folders.some((name) => name.startsWith('.') || name === 'node_modules');
}

async function readFiles(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8').catch(() => undefined)] as const),
  );
  return new Map(texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}

/** The state of a package; undefined if docs2ts has not written one there. */
function packageIn(texts: ReadonlyMap<string, string>, word: string): FoundState | undefined {
  if (parseManifest(texts.get(manifestPath) ?? '') === undefined) return undefined;
  const name = schemaPaths.find((path) => texts.has(path));
  if (name === undefined)
    return { kind: 'Fault', diagnostics: [diagnose('package-without-schema', fileSource(word), { path: word })] };
  const path = `${word.replace(/\/+$/, '')}/${name}`;
  return { kind: 'Package', path, text: texts.get(name) ?? '', places: parsePlaces(texts.get(sourcesPath) ?? '') };
}
