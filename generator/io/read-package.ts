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
  if (!isObject(value) || value.version !== 1) return undefined;
  const { entries, messages = {} } = value;
  const isOurs = isDictionary(entries, isEntry) && isDictionary(messages, isPlaces);
  // The file is ours: its version says which form it has, and its parts have that form.
  return isOurs ? (value as unknown as PackageSources) : undefined;
}

function isEntry(entry: unknown): boolean {
  if (!isObject(entry)) return false;
  const { also = [], members = {}, parts = {} } = entry;
  return Array.isArray(also) && isPlaces(members) && isPlaces(parts);
}

function isPlaces(places: unknown): boolean {
  return isDictionary(places, (place) => typeof place === 'string');
}

function isDictionary(value: unknown, isValue: (value: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every(isValue);
}
