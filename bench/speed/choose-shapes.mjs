import { findDeep, findRoots } from './find-shapes.mjs';
import { readExamples } from './read-examples.mjs';

/** The types of a package to measure, with the documentation's examples of them: those that all libraries can write. */
export async function chooseRoots(folder) {
  const roots = await findRoots(folder);
  return Promise.all(roots.filter(({ type }) => type !== undefined).map((root) => withExamples(folder, root)));
}

/** The deep type of a package to measure: the one of that name, or the deepest. */
export async function chooseDeep(folder, name) {
  return withExamples(folder, await findDeep(folder, name));
}

async function withExamples(folder, shape) {
  return { ...shape, examples: await readExamples(folder, shape) };
}
