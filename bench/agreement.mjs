// `npm run agreement -- PAGES`: whether the guards and validators of a package accept what ajv accepts by the exported JSON Schema.
//   PAGES         a folder of pages to generate the package and export the schema from; default: the repository's own
//   --package DIR an existing package of these pages
//   --schema FILE an existing JSON Schema of these pages
//   --strict      closed enums and no unknown keys, against the JSON Schema that the package itself returns for these options
//   --runs N      how many values of each kind to try for each shape
//   --seed N      the seed of the values; the same seed draws the same values
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadJudge } from './agreement/load-judge.mjs';
import { showComparison } from './agreement/show-comparison.mjs';
import { emptyFolder, root } from './package/cache.mjs';
import { runTool } from './package/run-tool.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    package: { type: 'string' },
    schema: { type: 'string' },
    strict: { type: 'boolean', default: false },
    runs: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});

const pages = resolve(positionals[0] ?? join(root, 'docs-input'));
const folder = emptyFolder('agreement');
const { loadPackage, compareVerdicts, collectDocument } = await loadJudge(folder);
const packageFolder = values.package === undefined ? generate() : resolve(values.package);
const validators = await loadPackage(packageFolder, join(folder, 'loaded'));
const options = { enums: 'closed', unknownKeys: 'refuse' };
const held = values.strict ? { document: collectDocument(validators, options), options } : { document: readSchema() };
const comparison = compareVerdicts(validators, { ...held, runs: Number(values.runs), seed: Number(values.seed) });
console.log(showComparison(comparison));
process.exitCode = comparison.mismatches.length === 0 ? 0 : 1;

function generate() {
  const out = join(folder, 'package');
  runTool(['generate', pages, '--out', out], folder);
  return out;
}

function readSchema() {
  const exported = () => runTool(['export', pages, '--format', 'json-schema'], folder);
  return JSON.parse(values.schema === undefined ? exported() : readFileSync(values.schema, 'utf8'));
}
