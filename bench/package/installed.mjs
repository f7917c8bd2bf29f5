import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './cache.mjs';

/** The path of a file of an installed package. */
export function installedFile(name, ...path) {
  return join(root, 'node_modules', name, ...path);
}

/** The package.json of an installed package. */
export function readManifest(name) {
  return JSON.parse(readFileSync(installedFile(name, 'package.json'), 'utf8'));
}
