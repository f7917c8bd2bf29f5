import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { FileChange } from '../model/package/file-change.js';
import type { RenderedFile } from '../model/package/plan.js';

/** Compares `dist/` of a package with the files that belong there. Everything in it is the result of a build. */
export async function compareBuild(folder: string, files: readonly RenderedFile[]): Promise<readonly FileChange[]> {
  const wanted = new Set(files.map(({ path }) => path));
  const found = await glob('dist/**/*', { cwd: folder, dot: true });
  const leftovers = found.filter((path) => !wanted.has(path)).map((path) => ({ kind: 'remove', path }) as const);
  const written = await Promise.all(
    files.map(async ({ path, text }): Promise<FileChange> => {
      const before = await readFile(join(folder, path), 'utf8').catch(() => undefined);
      return before === text ? { kind: 'same', path } : { kind: 'create', path, after: text };
    }),
  );
  return [...written, ...leftovers];
}
