import { sortBy } from '../model/text/compare.js';
import { createHash } from 'node:crypto';
import { isObject, parseJson } from '../model/json-value.js';
import type { Manifest } from '../model/package/manifest.js';
import type { RenderedFile } from '../model/package/plan.js';
import type { SourceFile } from '../model/source.js';

/** What a manifest is made from. */
interface ManifestInput {
  /** The version of docs2ts. */
  readonly version: string;
  readonly pages: readonly SourceFile[];
  /** The values of the options that decide what is written. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly files: readonly RenderedFile[];
}

/** Makes the manifest of a package. */
export function makeManifest({ version, pages, options, files }: ManifestInput): Manifest {
  const texts = pages.flatMap(({ path, ...page }) => (page.kind === 'Text' ? [{ path, text: page.text }] : []));
  const values = Object.entries(options).map(([path, value]) => ({ path, text: JSON.stringify(value) }));
  return { generator: 'docs2ts', version, inputs: hashes(texts), options: hashes(values), outputs: hashes(files) };
}

/** Parses a manifest; returns undefined if the text is not one. */
export function parseManifest(text: string): Manifest | undefined {
  const value = parseJson(text);
  return isManifest(value) ? value : undefined;
}

/** The hash of a text in a manifest, for example `sha256-47DEQpj8HBSa…`. Line ends count as LF. */
export function hashText(text: string): string {
  return `sha256-${createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64')}`;
}

function hashes(files: readonly RenderedFile[]): Readonly<Record<string, string>> {
  const sorted = sortBy(files, ({ path }) => path);
  return Object.fromEntries(sorted.map(({ path, text }) => [path, hashText(text)]));
}

function isManifest(value: unknown): value is Manifest {
  if (!isObject(value)) return false;
  const { generator, version, inputs, options = {}, outputs } = value;
  if (generator !== 'docs2ts' || typeof version !== 'string') return false;
  return [inputs, options, outputs].every(isHashes);
}

function isHashes(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.values(value).every((hash) => typeof hash === 'string');
}
