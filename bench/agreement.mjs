// `npm run agreement -- PAGES`: do the guards and validators of a package accept what ajv does by the exported JSON Schema?
//   PAGES         a folder of pages, whose package is generated and whose schema is exported; the repository's own where absent
//   --package DIR the package of these pages, if it has been generated already
//   --schema FILE their JSON Schema, if it has been exported already
//   --strict      validators with enums closed and unknown keys refused, by what the package itself gives as JSON Schema for that
//   --runs N      how many values of each kind are tried for each shape
//   --seed N      what they are drawn from: the same seed gives the same values
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
