// Measures the base types that no page states: variants of a documentation set, and small invented sets, against the truth. The rule is
// to be judged by its worst row. Needs ../shared/corpus for all but the invented sets.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from '../scripts/build.mjs';
import { randomFrom } from './measure/random.mjs';
import { root } from './package/cache.mjs';

const corpus = join(root, '..', 'shared', 'corpus');

build();
const { linkSchema } = await import('../dist/generator/link/link-schema.js');
const { inventSet } = await import('./bases/invent-pages.mjs');
const { scoreBases } = await import('./bases/score-bases.mjs');

console.log('| pages | right | a farther ancestor | wrong | missing |\n|:--|--:|--:|--:|--:|');
if (existsSync(corpus)) {
  const folder = mkdtempSync(join(tmpdir(), 'docs2ts-bases-'));
  try {
    await measureCorpus(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
measureInvented('300 invented sets without a root', false);
measureInvented('300 invented sets with a root', true);

async function measureCorpus(folder) {
  const { readPages } = await import('./stages/run-stages.mjs');
  const { readTruth } = await import('./bases/read-truth.mjs');
  const { varyPages } = await import('./bases/vary-pages.mjs');
  execFileSync('tar', ['-xzf', join(corpus, 'graph-v1.0-2021-07.tar.gz'), '-C', folder]);
  const { facts } = await readPages(folder);
  const truth = readTruth(gunzipSync(readFileSync(join(corpus, 'graph-v1.0-2021-07.csdl.xml.gz'))).toString());
  for (const [name, variant] of Object.entries(varyPages(facts, truth, 'microsoft.graph'))) {
    print(name, scoreBases(linkSchema(variant.pages, {}).schema, variant.truth));
  }
}

function measureInvented(name, withRoot) {
  const random = randomFrom(10);
  const sum = { right: 0, coarse: 0, wrong: 0, missing: 0, wrongNames: [] };
  for (let index = 0; index < 300; index += 1) {
    const { pages, truth } = inventSet(random, { root: withRoot });
    const score = scoreBases(linkSchema(pages, {}).schema, truth);
    for (const key of ['right', 'coarse', 'wrong', 'missing']) sum[key] += score[key];
    sum.wrongNames.push(...score.wrongNames);
  }
  print(name, sum);
}

function print(name, { right, coarse, wrong, missing, wrongNames }) {
  console.log(`| ${name} | ${right} | ${coarse} | ${wrong} | ${missing} |`);
  if (process.env.NAMES !== undefined) for (const one of wrongNames) console.error(`    ${one}`);
}
