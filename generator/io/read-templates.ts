import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';

/** The folder of templates that ships with the tool. This file is two folders below the package, as source and when built. */
const folder = fileURLToPath(new URL('../../templates', import.meta.url));

/** Reads every template; the keys are paths below `templates/` with `/` as separator. */
export async function readTemplates(): Promise<ReadonlyMap<string, string>> {
  const paths = await glob('**/*', { cwd: folder, dot: true });
  const texts = await Promise.all(
    paths.toSorted().map(async (path) => [path, await readFile(`${folder}/${path}`, 'utf8')] as const),
  );
  return new Map(texts);
}
