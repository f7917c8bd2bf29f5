import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { emptyFolder } from '../package/cache.mjs';
import { countValues, depthOf } from './extent.mjs';
import { readType } from './read-type.mjs';

/** The types of a built package that no other type contains or extends: those that services respond with. */
export async function findRoots(packageFolder) {
  const found = await findAll(packageFolder);
  const held = new Set(found.flatMap(({ shape }) => partsOf(shape)));
  return found.filter(({ shape }) => !held.has(shape));
}

/** The type with the given name; without a name, the most deeply nested one, and among these the one with most properties. */
export async function findDeep(packageFolder, name) {
  const found = await findAll(packageFolder);
  const [deepest] = found
    .filter((one) => one.type !== undefined && (name === undefined || one.name === name))
    .toSorted((a, b) => depthOf(b.type) - depthOf(a.type) || countValues(b.type) - countValues(a.type));
  if (deepest === undefined) throw new Error(`No library but ours can write the type ${name}, or it is not there.`);
  return deepest;
}

/** Every type that a service responds with, with its guard, its schema, its table, and the way to load fresh copies of them. */
async function findAll(packageFolder) {
  const source = join(packageFolder, 'src', 'tables');
  const files = readdirSync(source).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const found = await Promise.all(files.map((file) => readModule(packageFolder, file)));
  const read = new Map();
  return found
    .flat()
    .filter(({ shape, validate }) => shape.request === undefined && validate !== undefined)
    .map((one) => ({ ...one, type: readType(one.shape, read) }));
}

async function readModule(packageFolder, file) {
  const names = readFileSync(join(packageFolder, 'src', 'tables', file), 'utf8').matchAll(
    /^export const tableOf(\w+): ObjectShape/gm,
  );
  const path = file.replace(/ts$/, 'js');
  const tables = await import(pathToFileURL(join(packageFolder, 'dist', 'tables', path)));
  const module = await import(pathToFileURL(join(packageFolder, 'dist', path)));
  return [...names].map(([, name]) => ({
    name,
    shape: tables[`tableOf${name}`],
    is: module[`is${name}`],
    validate: module[name]?.validate,
    fresh: () => loadFresh(packageFolder, path, name),
  }));
}

let copies = 0;

/** Loads the guard and the validator of a type from a bundle that nothing else has called. */
async function loadFresh(packageFolder, path, name) {
  copies += 1;
  const outfile = join(emptyFolder(`fresh-${copies}`), 'copy.mjs');
  const contents = `export { is${name} as is, ${name} as schema } from './${path}';`;
  await build({
    stdin: { contents, resolveDir: join(packageFolder, 'dist') },
    bundle: true,
    format: 'esm',
    outfile,
  });
  const { is, schema } = await import(pathToFileURL(outfile));
  return { is, validate: schema.validate };
}

function partsOf({ base, properties }) {
  const types = properties.flatMap(([, type]) => type).map((type) => (typeof type === 'function' ? type() : type));
  return [...(base === undefined ? [] : [base()]), ...types];
}
