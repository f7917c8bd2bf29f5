import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { emptyFolder, root } from './cache.mjs';
import { runTool } from './run-tool.mjs';

/** Builds a copy of the repository's own package; returns its folder. */
export function buildOwnPackage() {
  const folder = emptyFolder('own');
  const skip = /[\\/](?:node_modules|dist)$/;
  cpSync(join(root, 'generated'), folder, { recursive: true, filter: (path) => !skip.test(path) });
  npmBuild(folder);
  return folder;
}

/** Generates and builds the package of a folder of pages; returns its folder. */
export function buildCorpusPackage(corpus) {
  const folder = emptyFolder('corpus');
  runTool(['generate', resolve(corpus), '--out', folder], join(folder, '..'));
  npmBuild(folder);
  return folder;
}

/** Builds an existing package if necessary; returns its folder. */
export function useBuiltPackage(given) {
  const folder = resolve(given);
  if (!existsSync(join(folder, 'dist'))) npmBuild(folder);
  return folder;
}

function npmBuild(folder) {
  const isWindows = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['run', 'build', '--silent'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    shell: isWindows,
  });
  if (status !== 0) throw new Error(`npm run build failed with status ${status}:\n${stdout}${stderr}`);
}
