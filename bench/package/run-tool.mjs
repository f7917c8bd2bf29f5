import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { root } from './cache.mjs';

/**
 * Runs the command line in a folder, whatever is wrong with the pages; returns what it prints. The folder is outside of the
 * repository, whose configuration is for its own pages.
 */
export function runTool(words, cwd) {
  build();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist', 'generator', 'cli.js'), ...words, ...(words[0] === 'build' ? [] : ['--fail-on', 'never'])],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0) throw new Error(`docs2ts ${words[0]} failed with status ${status}:\n${stderr}`);
  return stdout;
}
