import { readFile } from 'node:fs/promises';

/** The version of docs2ts from its own package.json, which is two folders above this file, as source and when built. */
export async function readToolVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  // The file ships with the tool and always has a version.
  return (JSON.parse(text) as { readonly version: string }).version;
}
