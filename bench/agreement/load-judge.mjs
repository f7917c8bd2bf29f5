import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../package/cache.mjs';

/** Loads the functions with which the tests judge packages, compiled to JavaScript. */
export async function loadJudge(folder) {
  const outfile = join(folder, 'judge.mjs');
  const tests = join(root, 'test', 'agreement');
  await build({
    stdin: {
      contents: ['load-package', 'compare-verdicts', 'collect-document']
        .map((name) => `export * from './${name}.js';`)
        .join(''),
      resolveDir: tests,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
