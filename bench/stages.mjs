// Measures the stages of a run on the v1.0 corpus: the time of each, and how often functions that look things up are called.
// `DOCS=path npm run bench:stages` measures other documentation.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../scripts/build.mjs';

const root = join(import.meta.dirname, '..');
const archive = join(root, '..', 'shared', 'corpus', 'graph-v1.0-2021-07.tar.gz');

build();
const { countCalls } = await import('./stages/count-calls.mjs');
const { readPages, runStages, timeRendering } = await import('./stages/run-stages.mjs');

if (process.env.DOCS !== undefined) await measure(process.env.DOCS);
else if (existsSync(archive)) await measureArchive();
else console.log('No corpus beside the repository (../shared/corpus): nothing is measured.');

async function measureArchive() {
  const folder = mkdtempSync(join(tmpdir(), 'docs2ts-corpus-'));
  try {
    execFileSync('tar', ['-xzf', archive, '-C', folder]);
    await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Times first, because counting makes everything slower. */
async function measure(folder) {
  const pages = await readPages(folder);
  const rounds = Number(process.env.ROUNDS ?? 5);
  const runs = [];
  for (let round = 0; round < rounds; round++) runs.push(runStages(pages));
  const names = Object.keys(runs[0]);
  console.log(`${pages.files.length} pages, processor time in ms: the first and the median of ${rounds} runs`);
  console.table(Object.fromEntries(names.map((name) => [name, times(runs.map((run) => run[name]))])));
  console.log(`Rendering: ${Math.round(await timeRendering(pages))} ms elapsed, once`);
  console.log('Calls from linking to planning:');
  console.table(await countCalls(() => runStages(pages, { from: 'link' })));
}

function times(all) {
  const sorted = all.toSorted((a, b) => a - b);
  return { first: Math.round(all[0]), median: Math.round(sorted[sorted.length >> 1]) };
}
