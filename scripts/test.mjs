// `npm test`: installs what is missing, runs every check, two at a time, and prints what ran and how long it took.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'docs2ts-test-'));
const inModules = (...path) => join(root, 'node_modules', ...path);
const tsc = inModules('typescript', 'bin', 'tsc');
const vitest = inModules('vitest', 'vitest.mjs');

/** Long enough for packing, installing and rendering on a busy machine; a test that hangs still fails. */
const patience = ['--testTimeout=120000', '--hookTimeout=120000'];

/**
 * The longest comes first, so that it does not run alone at the end. If there is a report, each of its tests counts. The generator's
 * tests change nothing that they share, so each worker loads the modules once for all files (`--no-isolate`). They get as many workers
 * as there are processors, because they take longer than all other checks together.
 */
const checks = [
  {
    name: 'tests of the generator',
    words: [vitest, 'run', '--dir', 'test', '--no-isolate', `--maxWorkers=${availableParallelism()}`, ...patience],
    report: join(reports, 'generator.json'),
  },
  {
    name: 'tests of the package',
    words: [vitest, 'run', '--root', 'generated'],
    report: join(reports, 'package.json'),
  },
  { name: 'drift of generated/', words: [join(root, 'dist', 'generator', 'cli.js'), 'check'] },
  { name: 'types of generator and tests', words: [tsc, '-p', 'test'] },
  { name: 'types of the HTML page', words: [tsc, '-p', join('generator', 'report', 'html', 'page')] },
  { name: 'types of the package', words: [tsc, '-p', join('generated', 'test')] },
  { name: 'unused code and dependencies', words: [inModules('knip', 'bin', 'knip.js')] },
  { name: 'formatting', words: [inModules('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', words: [inModules('oxlint', 'bin', 'oxlint'), '--deny-warnings'] },
];

const begin = performance.now();
install();
build();
const queue = [...checks];
const outcomes = [];
await Promise.all([drain(), drain()]);
rmSync(reports, { recursive: true, force: true });

const total = {
  passed: sum(outcomes.map((outcome) => outcome.passed)),
  failed: sum(outcomes.map((outcome) => outcome.failed)),
};
console.log(`\n${seconds(performance.now() - begin)} in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function drain() {
  for (let check = queue.shift(); check; check = queue.shift()) outcomes.push(await run(check));
}

async function run({ name, words, report }) {
  const started = performance.now();
  const reporting = report ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { status, output } = await execute([...words, ...reporting]);
  const outcome = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counted = report && existsSync(report) ? count(report, status) : outcome;
  const notes = output.split('\n').filter((line) => line.startsWith('Note: '));
  for (const line of status === 0 ? notes : ['', output]) console.log(line);
  const skipped = counted.skipped ? `, ${counted.skipped} skipped` : '';
  const verdict = `${counted.passed} passed, ${counted.failed} failed${skipped}`;
  console.log(
    `${status === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(30)} ${seconds(performance.now() - started)}  ${verdict}`,
  );
  return counted;
}

function execute(words) {
  // With CI set, vitest accepts no new expectation, and nothing prints colour.
  const child = spawn(process.execPath, words, { cwd: root, env: { ...process.env, CI: 'true', NO_COLOR: '1' } });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** Counts a run that fails outside of its tests, for example because a file does not load, as one failure. */
function count(report, status) {
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
  } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed, skipped };
}

function sum(numbers) {
  return numbers.reduce((before, number) => before + number, 0);
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
}
