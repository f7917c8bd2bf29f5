import type { Candidate } from './find-candidates.js';

/**
 * The inputs that read a candidate. A folder that also contains the working folder would contain the package as well: then the folders
 * and pages in it are named one by one.
 */
export function chooseInputs({ folder, pages }: Candidate, containsWorkingFolder: boolean): readonly string[] {
  if (!containsWorkingFolder) return [folder];
  const prefix = folder === '' ? '' : `${folder}/`;
  const inside = pages.map((page) => page.slice(prefix.length));
  const folders = inside.flatMap((page) => (page.includes('/') ? [page.slice(0, page.indexOf('/'))] : []));
  const alone = inside.filter((page) => !page.includes('/'));
  const patterns = alone.length > manyPages ? [...new Set(alone.map((page) => `*.${page.split('.').at(-1)}`))] : alone;
  return [...[...new Set(folders)].toSorted(), ...patterns.toSorted()].map((name) => `${prefix}${name}`);
}

/** The number of pages beside each other above which a pattern stands for them. */
const manyPages = 3;

/** The folder of the package: that of an existing one, otherwise one that does not exist. */
export function chooseOutput(packages: readonly string[], isTaken: (name: string) => boolean): string {
  const [existing] = packages;
  if (existing !== undefined) return existing;
  const names = ['generated', 'generated-api', 'generated-package'];
  return names.find((name) => !isTaken(name)) ?? 'generated-docs2ts';
}
