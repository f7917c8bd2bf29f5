import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lint, type LintOptions, type LintResult } from '../../generator/index.js';

/** The texts of pages by their paths. */
export type Pages = Readonly<Record<string, string>>;

/** What `lint --fix` has made of some pages. */
export interface FixedFolder {
  /** What is found without a fix. */
  readonly before: LintResult;
  readonly after: LintResult;
  readonly pages: Pages;
}

/** Lints and mends pages in a folder of their own. */
export async function fixFolder(pages: Pages, options: LintOptions = {}): Promise<FixedFolder> {
  const workingFolder = await mkdtemp(join(tmpdir(), 'docs2ts-fix-'));
  const paths = Object.keys(pages);
  for (const path of paths) {
    await mkdir(dirname(join(workingFolder, 'docs', path)), { recursive: true });
    await writeFile(join(workingFolder, 'docs', path), pages[path] ?? '');
  }
  const read = { workingFolder, inputs: ['docs'] };
  const before = await lint(read);
  const after = await lint(read, { fix: true, ...options });
  const texts = await Promise.all(paths.map((path) => readFile(join(workingFolder, 'docs', path), 'utf8')));
  await rm(workingFolder, { recursive: true });
  return { before, after, pages: Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? ''])) };
}

/** What a documentation says, without places and without the texts of examples as they are written. */
export function factsOf({ documentation: { schema } }: LintResult): unknown {
  const written = /^(?:text|examples?|.*[sS]ources?|evidence)$/;
  const facts = JSON.stringify(
    { ...schema, examples: schema.examples.map(({ body }) => body) },
    (key, value: unknown) => (key !== 'examples' && written.test(key) ? undefined : value),
  );
  return JSON.parse(facts);
}
