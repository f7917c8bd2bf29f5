import { sortBy } from '../model/text/compare.js';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import type { FileChange } from '../model/package/file-change.js';
import { isSafePath } from '../model/package/is-safe-path.js';
import { manifestPath, type Manifest } from '../model/package/manifest.js';
import type { RenderedFile } from '../model/package/plan.js';
import { fileSource } from '../model/source.js';
import { hashText, parseManifest } from './manifest.js';

/** The folder of a package. */
export interface OutputFolder {
  readonly path: string;
  /** As the user wrote it, for messages. */
  readonly name: string;
}

/** How an output folder differs from the package that the documentation produces. */
export interface PackageComparison {
  /** What the last run says of itself; undefined if the folder has no manifest of a package. */
  readonly before: Manifest | undefined;
  /** Sorted by path; the manifest comes last. */
  readonly files: readonly FileChange[];
  /** What prevents writing: foreign files and links. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares an output folder with the files that belong there, and changes nothing. */
export async function comparePackage(
  folder: OutputFolder,
  files: readonly RenderedFile[],
  manifest: Manifest,
): Promise<PackageComparison> {
  const before = await readManifest(folder.path);
  const manifestFile = { path: manifestPath, text: `${JSON.stringify(manifest, undefined, 2)}\n` };
  const planned = [...sortBy(files, ({ path }) => path), manifestFile];
  const paths = new Set(planned.map(({ path }) => path));
  // Anybody may edit a manifest, so only paths that stay below the folder are taken from it.
  const leftovers = Object.keys(before?.outputs ?? {}).filter((path) => !paths.has(path) && isSafePath(path));
  const findings = [
    ...(await Promise.all(leftovers.map((path) => compareLeftover(folder.path, path, before)))),
    ...(await Promise.all(planned.map((file) => compareFile(folder, file, before)))),
  ].flat();
  return {
    before,
    files: findings.flatMap((finding) => ('kind' in finding ? [finding] : [])),
    diagnostics: findings.flatMap((finding) => ('code' in finding ? [finding] : [])),
  };
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  const found = await readFound(folder, manifestPath);
  return found.kind === 'text' ? parseManifest(found.text) : undefined;
}

async function compareLeftover(
  folder: string,
  path: string,
  before: Manifest | undefined,
): Promise<readonly FileChange[]> {
  const found = await readFound(folder, path);
  if (found.kind !== 'text') return [];
  return [{ kind: hashText(found.text) === before?.outputs[path] ? 'remove' : 'keep', path }];
}

async function compareFile(
  folder: OutputFolder,
  { path, text: after }: RenderedFile,
  before: Manifest | undefined,
): Promise<readonly (FileChange | Diagnostic)[]> {
  const found = await readFound(folder.path, path);
  if (found.kind === 'nothing')
    return [{ kind: 'create', path, after, ...(before?.outputs[path] === undefined ? {} : { deleted: true }) }];
  if (found.kind !== 'text') return [foreign(folder, path, found.kind)];
  if (found.text === after.replaceAll('\r\n', '\n')) return [{ kind: 'same', path }];
  const written = path === manifestPath ? hashOfManifest(before, found.text) : before?.outputs[path];
  if (written === undefined) return [foreign(folder, path, 'file')];
  return [{ kind: 'update', path, before: found.text, after, edited: hashText(found.text) !== written }];
}

/** The manifest does not list itself: it is ours if it can be parsed. */
function hashOfManifest(before: Manifest | undefined, text: string): string | undefined {
  return before === undefined ? undefined : hashText(text);
}

function foreign(folder: OutputFolder, path: string, obstacle: string): Diagnostic {
  const name = `${folder.name}/${path}`;
  return diagnose('foreign-file', fileSource(name), { path: name, obstacle });
}

type FoundEntry =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'folder' | 'link' | 'unreadable file' };

/** What exists at a path, without following links. Line ends count as LF, because version control may have changed them. */
async function readFound(folder: string, path: string): Promise<FoundEntry> {
  const parts = path.split('/');
  for (const length of parts.keys()) {
    const status = await lstat(join(folder, ...parts.slice(0, length + 1))).catch(() => undefined);
    if (status === undefined) return { kind: 'nothing' };
    if (status.isSymbolicLink()) return { kind: 'link' };
    if (length + 1 < parts.length && !status.isDirectory()) return { kind: 'unreadable file' };
    if (length + 1 === parts.length && status.isDirectory()) return { kind: 'folder' };
  }
  const text = await readFile(join(folder, path), 'utf8').catch(() => undefined);
  return text === undefined ? { kind: 'unreadable file' } : { kind: 'text', text: text.replaceAll('\r\n', '\n') };
}
