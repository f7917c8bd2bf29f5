import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { emptyFolder, root } from './cache.mjs';
import { runTool } from './run-tool.mjs';

/** Builds a copy of the repository's own package; returns its folder. */
export function buildOwnPackage() {
  const folder = emptyFolder('own');
  const skip = /[\\/](?:node_modules|dist)$/;
  cpSync(join(root, 'generated'), folder, { recursive: true, filter: (path) => !skip.test(path) });
  build(folder);
  return folder;
}

/** Generates and builds the package of a folder of pages; returns its folder. */
export function buildCorpusPackage(corpus) {
  const folder = emptyFolder('corpus');
  runTool(['generate', resolve(corpus), '--out', folder], join(folder, '..'));
  build(folder);
  return folder;
}

/** Builds an existing package if necessary; returns its folder. */
export function useBuiltPackage(given) {
  const folder = resolve(given);
  if (!existsSync(join(folder, 'dist'))) build(folder);
  return folder;
}

function build(folder) {
  runTool(['build', folder], join(folder, '..'));
}
