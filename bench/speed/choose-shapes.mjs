import { findDeep, findRoots } from './find-shapes.mjs';
import { readExamples } from './read-examples.mjs';

/** The types to measure, with their examples: those of the repository's own package, and one of a corpus. Says what it leaves out. */
export async function chooseShapes({ own, corpus, type }) {
  const roots = await findRoots(own);
  for (const { name } of roots.filter((root) => root.type === undefined))
    console.log(`Left out: the speed of ${name}, which not all libraries can write.`);
  if (corpus === undefined) console.log('Left out: the speed of a deep type, for want of --corpus or --package.');
  const chosen = [
    ...roots.filter((root) => root.type !== undefined).map((shape) => ({ shape, folder: own })),
    ...(corpus === undefined ? [] : [{ shape: await findDeep(corpus, type), folder: corpus }]),
  ];
  return Promise.all(
    chosen.map(async ({ shape, folder }) => ({ ...shape, examples: await readExamples(folder, shape) })),
  );
}
