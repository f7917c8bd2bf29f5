// Plants ten faults of ten kinds into ten pages of a documentation that is linted with a fresh baseline, between everyday edits, and
// compares what `docs2ts lint` then reports: exactly the ten faults, and the entries of the faults that were mended.
// `npm run bench:baseline -- DIR --seed 1 --seeds 3`
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';
import { chooseEdits } from './baseline/choose-edits.mjs';
import { randomFrom } from './measure/random.mjs';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, seeds: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [documentation] = positionals;
if (documentation === undefined) throw new Error('Name the folder of the documentation.');

build();
const { lint } = await import('../dist/generator/pipeline/lint.js');
const { updateBaseline } = await import('../dist/generator/pipeline/update-baseline.js');
const { readBaseline } = await import('../dist/generator/io/baseline-file.js');

const workingFolder = mkdtempSync(join(tmpdir(), 'docs2ts-baseline-'));
const docs = join(workingFolder, 'docs');
try {
  await measure();
} finally {
  rmSync(workingFolder, { recursive: true, force: true });
}

async function measure() {
  cpSync(documentation, docs, { recursive: true });
  const written = await timed('with --update-baseline', () => updateBaseline({ inputs: ['docs'], workingFolder }));
  const { size } = statSync(join(workingFolder, written.file));
  console.log(`The baseline knows ${written.known} findings in ${(size / 1024).toFixed(0)} KiB.`);
  const unchanged = await timed('behind the baseline', () => lint({ inputs: ['docs'], workingFolder }));
  console.log(`Nothing edited: ${unchanged.diagnostics.length} findings.`);
  const { baseline } = await readBaseline({ workingFolder });
  const known = unchanged.documentation.pages.length;
  console.log(`${known} pages.\n`);
  for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.seeds); seed++) {
    await measureSeed(seed, baseline.pages);
  }
}

async function measureSeed(seed, known) {
  const pages = readPages();
  const edits = chooseEdits(pages, known, randomFrom(seed));
  for (const [file, text] of edits.pages) write(file, pages.get(file), text);
  const { diagnostics } = await timed(`seed ${seed}`, () => lint({ inputs: ['docs'], workingFolder }));
  report(diagnostics, edits);
  for (const [file] of edits.pages) write(file, edits.pages.get(file), pages.get(file));
}

/** Prints each fault with the findings on its page, the entries that are stale, and what nobody expected. */
function report(diagnostics, { faults, mended, noise }) {
  const stale = diagnostics.filter(({ code }) => code === 'stale-baseline-entry');
  const fresh = diagnostics.filter(({ code }) => code !== 'stale-baseline-entry');
  const findingsOf = ({ file, first, last }) =>
    fresh.filter(({ source }) => source.file.endsWith(file) && source.line >= first - 3 && source.line <= last + 3);
  const own = faults.map((fault) => ({ fault, findings: findingsOf(fault) }));
  const foreign = fresh.filter((one) => !own.some(({ findings }) => findings.includes(one)));
  for (const { fault, findings } of own) {
    const codes = findings.map(({ code }) => code).join(', ');
    console.log(
      `${findings.length === 1 ? 'one     ' : `${findings.length} (!)   `} ${fault.name}: ${fault.file}:${fault.first} ${codes}`,
    );
  }
  for (const { source, code, message } of foreign)
    console.log(`FOREIGN  ${source.file}:${source.line} ${code}: ${message}`);
  for (const one of noise) console.log(`noise    ${one}`);
  for (const { message } of stale) console.log(`stale    ${message}`);
  const exact = own.every(({ findings }) => findings.length > 0) && foreign.length === 0 && stale.length === mended;
  console.log(
    `${exact ? 'EXACT' : 'NOT EXACT'}: ${fresh.length} findings for ${faults.length} faults, ${stale.length} stale entries for ${mended} mended faults\n`,
  );
}

function readPages() {
  const names = readdirSync(docs, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  const pages = names.filter((name) => name.endsWith('.md')).toSorted();
  return new Map(pages.map((name) => [name, readFileSync(join(docs, name), 'utf8')]));
}

/** Writes a page that differs; a page without text does not exist. */
function write(file, before, after) {
  if (after === undefined) rmSync(join(docs, file));
  else if (before !== after) writeFileSync(join(docs, file), after);
}

async function timed(name, run) {
  const begin = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(begin);
  console.log(`Lint ${name}: ${((user + system) / 1e6).toFixed(1)} s of processor time`);
  return result;
}
