import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { emptyFolder, root } from './cache.mjs';
import { runTool } from './run-tool.mjs';

/** The package of the repository's own pages, built; the folder of the copy. */
export function buildOwnPackage() {
  const folder = emptyFolder('own');
  const skip = /[\\/](?:node_modules|dist)$/;
  cpSync(join(root, 'generated'), folder, { recursive: true, filter: (path) => !skip.test(path) });
  npmBuild(folder);
  return folder;
}

/** The package of a folder of pages, generated and built; the folder that it is in. */
export function buildCorpusPackage(corpus) {
  const folder = emptyFolder('corpus');
  runTool(['generate', resolve(corpus), '--out', folder], join(folder, '..'));
  npmBuild(folder);
  return folder;
}

/** The folder of a package that has been generated before, built where it is not yet. */
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
