import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { isObject, parseJson } from '../model/json-value.js';
import { manifestPath } from '../model/package/manifest.js';
import { type PackageSources, sourcesPath } from '../model/package/sources.js';

/** The texts of a generated package that its `dist/` is made from, by path. */
export interface PackageTexts {
  readonly sources: ReadonlyMap<string, string>;
  readonly tsconfig: string;
  readonly places: PackageSources;
  /** The pages in the package, by path below `docs/`. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Reads the sources of a generated package; undefined if docs2ts has not written a package there. */
export async function readPackage(folder: string): Promise<PackageTexts | undefined> {
  const [manifest, tsconfig, places] = await Promise.all(
    [manifestPath, 'tsconfig.json', sourcesPath].map((path) => readFile(join(folder, path), 'utf8').catch(() => '')),
  );
  const known = parsePlaces(places ?? '');
  if (manifest === '' || tsconfig === undefined || tsconfig === '' || known === undefined) return undefined;
  return {
    sources: new Map((await readTexts(folder, 'src/**/*.ts')).map(([path, text]) => [path, text])),
    tsconfig,
    places: known,
    pages: new Map((await readTexts(folder, 'docs/**/*.md')).map(([path, text]) => [path.slice('docs/'.length), text])),
  };
}

async function readTexts(folder: string, pattern: string): Promise<readonly (readonly [string, string])[]> {
  const paths = (await glob(pattern, { cwd: folder, dot: true })).toSorted();
  return Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const));
}

/** The places of a package; undefined if the text is none of `sources.json`. */
export function parsePlaces(text: string): PackageSources | undefined {
  const value = parseJson(text);
  // The file is ours, and its version says which form it has.
  return isObject(value) && value.version === 1 ? (value as unknown as PackageSources) : undefined;
}
