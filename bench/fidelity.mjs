// Compares what docs2ts derives from whole documentation sets with the services' own metadata, and prints the figures beside the goals.
// Needs ../shared/corpus and ../shared/accuracy, and says so if they are missing.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from '../scripts/build.mjs';
import { root } from './package/cache.mjs';
import { runTool } from './package/run-tool.mjs';

const shared = resolve(root, '../shared');
const corpus = join(shared, 'corpus');
const judge = join(shared, 'accuracy', 'score.mjs');
const operationJudge = join(shared, 'accuracy', 'score-operations.mjs');
const openapiJudge = join(shared, 'accuracy', 'score-openapi.mjs');

const typeTargets = [
  ['types', 'derived types that the service has', 95.5],
  ['typesDocumented', "the service's types that are derived", 93.5],
  ['propertyPrecision', 'property precision', 99.0],
  ['propertyRecall', 'property recall', 97.3],
  ['propertyType', 'property type', 98.3],
  ['propertyKind', 'structural / navigation', 99.9],
  ['base', 'base type', 92.2],
  ['enums', 'enum types known to the service', 97.0],
  ['enumsAgree', 'enum types with nine of ten members', 94.4],
  ['enumMemberPrecision', 'enum member precision', 98.5],
  ['enumMemberRecall', 'enum member recall', 96.5],
];

const operationTargets = [
  ['single', 'routes with one answer', 95],
  ['right', 'routes with the right answer', 95.5],
  ['request', 'routes with the right request', 96],
];

const openapiTargets = [
  ['propertyRecall', 'property recall', 96],
  ['type', 'property type', 95],
];

if (!existsSync(corpus) || !existsSync(judge)) {
  console.log('No corpus beside the repository (../shared/corpus): nothing is measured.');
} else {
  // Beforehand, so that it is not timed.
  build();
  const folder = mkdtempSync(join(tmpdir(), 'docs2ts-fidelity-'));
  try {
    measureGraph(join(folder, 'graph'));
    measureBusinessCentral(join(folder, 'business-central'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureGraph(folder) {
  unpack('graph-v1.0-2021-07.tar.gz', folder);
  const truth = join(folder, 'truth.csdl.xml');
  writeFileSync(truth, gunzipSync(readFileSync(join(corpus, 'graph-v1.0-2021-07.csdl.xml.gz'))));
  const inputs = ['api', 'resources'];
  const started = performance.now();
  const derived = exportAs('csdl-json', { inputs, folder });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const types = score(judge, derived, truth);
  const operations = score(operationJudge, exportAs('model', { inputs, folder }), truth);
  console.log('Microsoft Graph v1.0, by its CSDL\n');
  printScores({ ...types.scores, ...operations.scores }, [...typeTargets, ...operationTargets]);
  printMisses(types.misses + operations.misses);
  printAgreement(exportAs('csdl-xml', { inputs, folder }), derived);
  console.log(`\nThe export took ${seconds} s.`);
}

function measureBusinessCentral(folder) {
  unpack('business-central-v2.0-2026-08.tar.gz', folder);
  const truth = join(folder, 'truth.openapi.json');
  writeFileSync(truth, gunzipSync(readFileSync(join(corpus, 'business-central-v2.0.openapi.json.gz'))));
  const derived = exportAs('model', { inputs: ['.'], folder });
  const { scores, misses } = score(openapiJudge, derived, truth);
  console.log('\nBusiness Central v2.0, by its OpenAPI document\n');
  printScores(scores, openapiTargets);
  printMisses(misses);
  printCounts(JSON.parse(readFileSync(derived, 'utf8')));
}

function unpack(archive, folder) {
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', join(corpus, archive), '-C', folder]);
}

/** What a judge says of a derived file, and what it misses, one per line. */
function score(script, derived, truth) {
  const misses = `${derived}.misses.tsv`;
  const words = [script, derived, truth, '--json', '--misses', misses];
  const scores = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
  return { scores, misses: readFileSync(misses, 'utf8') };
}

/** Exports pages in a format. Returns the file. */
function exportAs(format, { inputs, folder }) {
  const file = join(folder, `derived.${format.replace('-', '.')}`);
  writeFileSync(file, runTool(['export', ...inputs, '--format', format], folder));
  return file;
}

function printScores(scores, targets) {
  console.log('| | hits | of | % | to reach |\n|:--|--:|--:|--:|--:|');
  for (const [key, label, target] of targets) {
    const { hit, of, percent } = scores[key];
    console.log(`| ${label} | ${hit} | ${of} | ${percent}${percent < target ? ' (short)' : ''} | ${target} |`);
  }
}

function printCounts({ types, operations }) {
  const navigations = types.flatMap(({ properties = [] }) =>
    properties.filter(({ kind }) => kind === 'NavigationProperty'),
  );
  const empty = types.filter(
    ({ properties, baseType, openType }) => properties?.length === 0 && !baseType && !openType,
  );
  const routes = operations.flatMap((operation) => operation.routes);
  console.log(
    `\n${routes.length} routes, ${navigations.length} navigation properties, ${empty.length} types without a property.`,
  );
}

function printMisses(text) {
  const classes = new Map();
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const kind = line.slice(0, line.indexOf('\t'));
    classes.set(kind, (classes.get(kind) ?? 0) + 1);
  }
  console.log('\n| misses | |\n|:--|--:|');
  for (const [kind, count] of [...classes].toSorted()) console.log(`| ${kind} | ${count} |`);
}

/** OASIS' converter must turn the XML notation into exactly the JSON notation. */
function printAgreement(xml, derived) {
  const converter = join(root, 'node_modules', 'odata-csdl', 'lib', 'cli.js');
  const converted = `${xml}.json`;
  execFileSync(process.execPath, [converter, '-t', converted, xml], { stdio: 'ignore' });
  const equal =
    sorted(JSON.parse(readFileSync(converted, 'utf8'))) === sorted(JSON.parse(readFileSync(derived, 'utf8')));
  console.log(`\nOASIS' converter turns the XML into ${equal ? 'exactly the JSON' : 'something else than the JSON'}.`);
  if (!equal) process.exitCode = 1;
}

function sorted(value) {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
