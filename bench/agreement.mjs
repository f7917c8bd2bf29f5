// `npm run agreement -- PAGES`: do the guards and validators of a package accept what ajv does by the exported JSON Schema?
//   PAGES         a folder of pages, whose package is generated and whose schema is exported; the repository's own where absent
//   --package DIR the package of these pages, if it has been generated already
//   --schema FILE their JSON Schema, if it has been exported already
//   --runs N      how many values of each kind are tried for each shape
//   --seed N      what they are drawn from: the same seed gives the same values
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadJudge } from './agreement/load-judge.mjs';
import { exportSchema, generatePackage } from './agreement/run-tool.mjs';
import { showComparison } from './agreement/show-comparison.mjs';
import { emptyFolder, root } from './package/cache.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    package: { type: 'string' },
    schema: { type: 'string' },
    runs: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});

const pages = resolve(positionals[0] ?? join(root, 'docs-input'));
const folder = emptyFolder('agreement');
const { loadPackage, judgeBy, compareVerdicts } = await loadJudge(folder);
const document = JSON.parse(values.schema === undefined ? exportSchema(pages) : readFileSync(values.schema, 'utf8'));
const packageFolder = values.package === undefined ? generatePackage(pages, folder) : resolve(values.package);
const validators = await loadPackage(packageFolder, join(folder, 'loaded'));
const comparison = compareVerdicts(validators, {
  judgeOf: judgeBy(document),
  runs: Number(values.runs),
  seed: Number(values.seed),
});
console.log(showComparison(comparison));
process.exitCode = comparison.mismatches.length === 0 ? 0 : 1;
