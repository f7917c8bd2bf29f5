import { findDeep, findRoots } from './find-shapes.mjs';
import { readExamples } from './read-examples.mjs';

/** The types of a package to measure, with their documented examples: those that every library can express. */
export async function chooseRoots(folder) {
  const roots = await findRoots(folder);
  return Promise.all(roots.filter(({ type }) => type !== undefined).map((root) => withExamples(folder, root)));
}

/** The deeply nested type to measure: the one with the given name, or the deepest. */
export async function chooseDeep(folder, name) {
  return withExamples(folder, await findDeep(folder, name));
}

async function withExamples(folder, shape) {
  return { ...shape, examples: await readExamples(folder, shape) };
}
