import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toolFolder } from './tool-folder.js';

/** The version of docs2ts from its own package.json. */
export async function readToolVersion(): Promise<string> {
  const text = await readFile(join(toolFolder, 'package.json'), 'utf8');
  // The file ships with the tool and always has a version.
  return (JSON.parse(text) as { readonly version: string }).version;
}
