import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { toolFolder } from './tool-folder.js';

/** The folder of templates that ships with the tool. */
const folder = join(toolFolder, 'templates');

/** Reads every template; the keys are paths below `templates/` with `/` as separator. */
export async function readTemplates(): Promise<ReadonlyMap<string, string>> {
  const paths = await glob('**/*', { cwd: folder, dot: true });
  const texts = await Promise.all(
    paths.toSorted().map(async (path) => [path, await readFile(`${folder}/${path}`, 'utf8')] as const),
  );
  return new Map(texts);
}
