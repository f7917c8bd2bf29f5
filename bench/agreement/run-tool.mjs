import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../../.ci/build.mjs';
import { root } from '../package/cache.mjs';

/** The JSON Schema of a folder of pages. */
export function exportSchema(pages) {
  return runTool(['export', pages, '--format', 'json-schema'], pages);
}

/** The folder of the package of a folder of pages. */
export function generatePackage(pages, folder) {
  const out = join(folder, 'package');
  runTool(['generate', pages, '--out', out], folder);
  return out;
}

/** Elsewhere than in the repository, whose configuration is for its own pages. */
function runTool(words, cwd) {
  build();
  const tool = join(root, 'dist', 'cli.js');
  const options = { cwd, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] };
  return execFileSync(process.execPath, [tool, ...words, '--fail-on', 'never'], options);
}
