// Compares what two builds of docs2ts produce from the same pages: `node scripts/compare-builds.mjs OLD NEW DOCS… [--no-package]`.
// OLD and NEW are checkouts with a `dist/`; the `bin` in their package.json says where the command line is. The package and every
// export are compared byte for byte, the findings of `lint` by code and place. Exits with 1 if anything differs, and prints what.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const formats = ['model', 'csdl-json', 'csdl-xml', 'json-schema', 'openapi'];
const shown = 12;

const [oldBuild, newBuild, ...docs] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (docs.length === 0) {
  console.error('Usage: node scripts/compare-builds.mjs OLD NEW DOCS… [--no-package]');
  process.exit(2);
}
const withPackage = !process.argv.includes('--no-package');
const scratch = mkdtempSync(join(tmpdir(), 'docs2ts-compare-'));
try {
  for (const folder of docs) compareOver(resolve(folder));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function compareOver(folder) {
  console.log(folder);
  for (const format of formats) {
    const [before, after] = builds((cli) => run(cli, ['export', '--format', format, folder], folder).stdout);
    report(`export ${format}`, before === after ? [] : firstDifferences(before, after));
  }
  const [before, after] = builds((cli) => findingsOf(cli, folder));
  report('lint, codes and places', difference(before, after));
  if (withPackage) report('package', comparePackages(folder));
}

function comparePackages(folder) {
  const [before, after] = builds((cli, name) => {
    const out = join(scratch, name, 'package');
    run(cli, ['generate', folder, '--out', out, '--fail-on', 'never'], folder);
    return readFolder(out);
  });
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const differing = paths.filter((path) => before.get(path) !== after.get(path));
  for (const name of ['old', 'new']) rmSync(join(scratch, name), { recursive: true, force: true });
  return differing.flatMap((path) => [path, ...firstDifferences(before.get(path) ?? '', after.get(path) ?? '')]);
}

/** Runs in the folder above the pages, so that the project's own configuration does not apply. */
function run(cli, words, folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: resolve(folder, '..'),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 && status !== 1) throw new Error(`${cli} ${words.join(' ')}: exit ${status}\n${stderr}`);
  return { stdout, stderr };
}

function findingsOf(cli, folder) {
  const { stdout, stderr } = run(cli, ['lint', folder, '--reporter', 'json', '--fail-on', 'never'], folder);
  const text = stdout.trim().startsWith('{') ? stdout : stderr;
  return JSON.parse(text).diagnostics.map(({ code, severity, source, file, line, column, ...rest }) =>
    JSON.stringify({ code, severity, source: source ?? { file, line, column, ...placeOf(rest) } }),
  );
}

function placeOf({ endLine, endColumn }) {
  return { endLine, endColumn };
}

function builds(measure) {
  return [measure(commandLineOf(resolve(oldBuild)), 'old'), measure(commandLineOf(resolve(newBuild)), 'new')];
}

function commandLineOf(checkout) {
  const { bin } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  return join(checkout, bin.docs2ts);
}

function readFolder(folder) {
  const paths = readdirSync(folder, { recursive: true }).map(String);
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function firstDifferences(before, after) {
  return difference(before.split('\n'), after.split('\n')).slice(0, shown);
}

/** Lines that one side has more often than the other. */
function difference(before, after) {
  const counts = new Map();
  for (const line of before) counts.set(line, (counts.get(line) ?? 0) - 1);
  for (const line of after) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].flatMap(([line, count]) => (count === 0 ? [] : [`${count < 0 ? '-' : '+'} ${line}`]));
}

function report(what, differences) {
  if (differences.length === 0) {
    console.log(`  equal    ${what}`);
    return;
  }
  process.exitCode = 1;
  console.log(`  DIFFERS  ${what}, ${differences.length} lines`);
  for (const line of differences.slice(0, shown)) console.log(`    ${line.slice(0, 240)}`);
}
