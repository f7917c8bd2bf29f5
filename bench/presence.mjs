// Measures whether required properties hold for responses that docs2ts has not seen: how many example responses of a page are refused by
// a schema that was made without them, and how many required properties are nullable in the service's own metadata. Needs
// ../shared/corpus. `PARTS=100 npm run bench:presence` leaves out fewer pages at a time.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from '../scripts/build.mjs';
import { root } from './package/cache.mjs';

const corpus = join(root, '..', 'shared', 'corpus');
const parts = Number(process.env.PARTS ?? 20);

if (!existsSync(corpus)) {
  console.log('No corpus beside the repository (../shared/corpus): nothing is measured.');
} else {
  build();
  const folder = mkdtempSync(join(tmpdir(), 'docs2ts-presence-'));
  try {
    await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder) {
  const { countNullable } = await import('./presence/count-nullable.mjs');
  const { linkSchema } = await import('../dist/generator/link/link-schema.js');
  const graph = await readFacts('graph-v1.0-2021-07', folder);
  const rows = [
    ['Graph v1.0', await measureRefusals(graph)],
    ['Business Central v2.0', await measureRefusals(await readFacts('business-central-v2.0-2026-08', folder))],
  ];
  console.log(
    '| pages | example responses | refused, although seen | refused only if unseen | to reach |\n|:--|--:|--:|--:|--:|',
  );
  for (const [name, words] of rows) console.log(`| ${name} | ${words.join(' | ')} | 1 % |`);
  const xml = gunzipSync(readFileSync(join(corpus, 'graph-v1.0-2021-07.csdl.xml.gz'))).toString();
  const { required, notNull, nullable } = countNullable(linkSchema(graph, {}).schema, xml);
  console.log(
    `\nGraph v1.0: ${required} properties are required in responses. The metadata knows ${notNull} single values among them that the package calls not null; ${nullable} are nullable there.`,
  );
}

async function readFacts(name, folder) {
  const { readPages } = await import('./stages/run-stages.mjs');
  const own = mkdtempSync(join(folder, 'pages-'));
  execFileSync('tar', ['-xzf', join(corpus, `${name}.tar.gz`), '-C', own]);
  return (await readPages(own)).facts;
}

async function measureRefusals(facts) {
  const { refuseUnseen } = await import('./presence/refuse-unseen.mjs');
  const { payloads, seen, unseen } = refuseUnseen(facts, parts);
  const only = [...unseen].filter((one) => !seen.has(one)).length;
  return [payloads, seen.size, `${only} (${((100 * only) / payloads).toFixed(2)} %)`];
}
