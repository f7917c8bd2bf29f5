// `npm run bench:application -- --corpus DIR` (or --package DIR): compiles an application of the calls that almost every client of this
// service makes against its package, under three releases of TypeScript, and validates payloads the way the service sends them.
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCorpusPackage, useBuiltPackage } from './package/build-package.mjs';
import { emptyFolder } from './package/cache.mjs';
import { installedFile } from './package/installed.mjs';
import { linkPackage } from './package/link-package.mjs';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, package: { type: 'string' } } });
if (values.corpus === undefined && values.package === undefined) throw new Error('--corpus or --package is missing.');

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2022'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  outDir: 'made',
};

const folder = writeApplication(
  values.package === undefined ? buildCorpusPackage(values.corpus) : useBuiltPackage(values.package),
);
for (const release of ['typescript-5.9', 'typescript-6', 'typescript']) {
  const { seconds, output } = run([installedFile(release, 'bin', 'tsc'), '-p', '.']);
  console.log(`${release}: ${output === '' ? 'no errors' : output} (${seconds} s)`);
}
console.log(`Problems with the payloads: ${run([join('made', 'main.js')]).output}`);

function writeApplication(packageFolder) {
  const made = emptyFolder('application');
  cpSync(join(import.meta.dirname, 'application', 'app'), made, { recursive: true });
  writeFileSync(join(made, 'package.json'), '{ "type": "module" }\n');
  // The folder is below `node_modules`, where compilers write only the files that are listed.
  const files = ['calls.ts', 'main.ts'];
  writeFileSync(join(made, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  linkPackage(packageFolder, made, 'graph');
  linkPackage(installedFile('@types', 'node'), made);
  return made;
}

function run(words) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) process.exitCode = 1;
  return { seconds: ((performance.now() - started) / 1000).toFixed(1), output: `${stdout}${stderr}`.trim() };
}
