// Prints findings of `docs2ts lint` at random, each with the lines of the pages that it is about, so that somebody can look up whether
// they are right: `node bench/sample-findings.mjs DIR [--seed 1] [--count 100] [--codes a,b]`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';
import { randomFrom, sample } from './measure/random.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    codes: { type: 'string' },
  },
});
const [folder] = positionals;

if (folder === undefined) console.log('Name a folder of pages.');
else {
  build();
  await printSample(folder);
}

async function printSample(inputs) {
  const { lint } = await import('../dist/generator/pipeline/lint.js');
  const { diagnostics, documentation } = await lint({ inputs: [inputs] });
  const codes = values.codes?.split(',');
  const asked = diagnostics.filter(({ code }) => codes === undefined || codes.includes(code));
  const chosen = sample(asked, Number(values.count), randomFrom(Number(values.seed)));
  for (const [index, diagnostic] of chosen.entries()) printFinding(index + 1, diagnostic, documentation.root);
  console.log(`\n${chosen.length} of ${asked.length} findings, seed ${values.seed}`);
}

function printFinding(number, { code, severity, message, source, related }, root) {
  console.log(`\n[${number}] ${severity} ${code}: ${message}`);
  printLines(source, root);
  for (const { message: note, source: place } of related.slice(0, 3)) {
    console.log(`  ${note}:`);
    printLines(place, root);
  }
}

function printLines({ file, line, endLine }, root) {
  console.log(`  ${file}:${line}`);
  const lines = readFileSync(join(root, file), 'utf8')
    .split(/\r?\n/)
    .slice(line - 1, Math.min(endLine, line + 11));
  for (const text of lines) console.log(`    ${text.length > 300 ? `${text.slice(0, 300)}…` : text}`);
}
