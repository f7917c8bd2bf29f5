import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as buildTool } from '../../.ci/build.mjs';
import { emptyFolder, root } from './cache.mjs';

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
  buildTool();
  const folder = emptyFolder('corpus');
  const tool = join(root, 'dist', 'cli.js');
  // Elsewhere than in the repository, whose configuration is for its own pages.
  run(process.execPath, [tool, 'generate', resolve(corpus), '--out', folder, '--fail-on', 'never'], join(folder, '..'));
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
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', 'build', '--silent'], folder);
}

function run(program, words, cwd) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    shell: program.endsWith('.cmd'),
  });
  if (status !== 0) throw new Error(`${words.join(' ')} failed with status ${status}:\n${stdout}${stderr}`);
}
