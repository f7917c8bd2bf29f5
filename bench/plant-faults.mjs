// Plants 50 faults at random into a clean set of pages (bench/faults/docs) and counts how many of them `docs2ts lint` reports: each alone,
// and all together. `npm run bench:faults -- --seed 1 --seeds 10`; `--each` plants every kind of fault once, and lists the findings.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';
import { faultKinds } from './faults/fault-kinds.mjs';
import { judge } from './faults/judge.mjs';
import { placesOf, plant } from './faults/plant.mjs';
import { randomFrom, sample } from './measure/random.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    count: { type: 'string', default: '50' },
    each: { type: 'boolean', default: false },
  },
});
const clean = join(import.meta.dirname, 'faults', 'docs');

build();
const { lint } = await import('../dist/generator/pipeline/lint.js');
const pages = new Map(
  readdirSync(clean, { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(clean, name), 'utf8')]),
);

const before = await lintPages(pages);
if (before.length > 0) throw new Error(`The clean set has ${before.length} findings: ${before[0].message}`);
if (values.each) await showEach();
else await measure(Number(values.seed), Number(values.seeds));

/** Faults of different kinds, as far as there are enough kinds, in different places. */
function chooseFaults(count, random) {
  const chosen = [];
  for (const kind of sample(faultKinds, faultKinds.length, random)) {
    if (chosen.length === count) break;
    const places = placesOf(kind, pages, random).filter((place) => !chosen.some((other) => touches(place, other)));
    chosen.push(...sample(places, 1, random));
  }
  return chosen;
}

/** Whether two faults are within a few lines of each other, so that a finding near one is near the other as well. */
function touches(a, b) {
  return a.file === b.file && a.first <= b.last && b.first <= a.last;
}

async function measure(seed, seeds) {
  console.log('| seed | reported alone | false | reported together | false |\n|--:|--:|--:|--:|--:|');
  const [missed, wrong] = [new Map(), new Map()];
  for (let at = seed; at < seed + seeds; at++) {
    const faults = chooseFaults(Number(values.count), randomFrom(at));
    const alone = [];
    for (const fault of faults) alone.push(judge(await lintPages(plant(pages, [fault])), [fault], pages));
    const together = judge(await lintPages(plant(pages, faults)), faults, pages);
    const reported = alone.filter((one) => one.reported.size > 0).length;
    const foreign = alone.flatMap((one) => one.foreign).length;
    console.log(
      `| ${at} | ${reported} of ${faults.length} | ${foreign} | ${together.reported.size} | ${together.foreign.length} |`,
    );
    for (const { name } of alone.flatMap((one) => one.missed)) missed.set(name, (missed.get(name) ?? 0) + 1);
    for (const { code, message } of alone.flatMap((one) => one.foreign)) {
      wrong.set(`${code}: ${message}`, (wrong.get(`${code}: ${message}`) ?? 0) + 1);
    }
  }
  console.log('\nFalse:');
  for (const [text, count] of wrong) console.log(`${count} × ${text}`);
  console.log('\nNot reported alone:');
  for (const [name, count] of [...missed].toSorted(([, a], [, b]) => b - a)) console.log(`${count} × ${name}`);
}

async function showEach() {
  const random = randomFrom(Number(values.seed));
  for (const kind of faultKinds) {
    const [fault] = sample(placesOf(kind, pages, random), 1, random);
    if (fault === undefined) {
      console.log(`NOWHERE ${kind.name}`);
      continue;
    }
    const findings = await lintPages(plant(pages, [fault]));
    const { missed, foreign } = judge(findings, [fault], pages);
    console.log(
      `${missed.length > 0 ? 'MISSED' : 'reported'} ${kind.name}: ${fault.file}:${fault.first} ${fault.words.slice(0, 4)}`,
    );
    for (const { code, message, source } of findings) {
      console.log(
        `    ${foreign.some((one) => one.source === source) ? 'FALSE ' : ''}${source.file}:${source.line} ${code}: ${message}`,
      );
    }
  }
}

async function lintPages(planted) {
  const folder = mkdtempSync(join(tmpdir(), 'docs2ts-faults-'));
  try {
    for (const [file, text] of planted) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return (await lint({ inputs: ['.'], workingFolder: folder })).diagnostics;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
