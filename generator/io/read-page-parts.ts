import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toolFolder } from './tool-folder.js';

/** Reads the script and the style of the HTML report, which the build puts into `dist/`. */
export async function readPageParts(): Promise<{ readonly script: string; readonly style: string }> {
  const folder = join(toolFolder, 'dist', 'generator', 'report', 'html', 'page');
  const [script, style] = await Promise.all(
    ['main.js', 'page.css'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  return { script: script ?? '', style: style ?? '' };
}
