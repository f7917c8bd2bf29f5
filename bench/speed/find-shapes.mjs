import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/** Every type that a service responds with, with its guard, its validator and its shape. */
async function findAll(packageFolder) {
  const source = join(packageFolder, 'src');
  const files = readdirSync(source).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const found = await Promise.all(files.map((file) => readModule(packageFolder, file)));
  const read = new Map();
  return found
    .flat()
    .filter(({ shape }) => shape.request === undefined)
    .map((one) => ({ ...one, type: readType(one.shape, read) }));
}

async function readModule(packageFolder, file) {
  const names = readFileSync(join(packageFolder, 'src', file), 'utf8').matchAll(
    /^export const shapeOf(\w+): ObjectShape/gm,
  );
  const module = await import(pathToFileURL(join(packageFolder, 'dist', file.replace(/ts$/, 'js'))));
  return [...names].map(([, name]) => ({
    name,
    shape: module[`shapeOf${name}`],
    is: module[`is${name}`],
    validate: module[`validate${name}`],
  }));
}

function partsOf({ base, properties }) {
  const types = properties.flatMap(([, type]) => type).map((type) => (typeof type === 'function' ? type() : type));
  return [...(base === undefined ? [] : [base()]), ...types];
}
