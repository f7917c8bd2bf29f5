import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../package/cache.mjs';

const results = join(root, 'bench', 'results.json');
const readme = join(root, 'README.md');
const marked = /(?<=<!-- bench:begin -->\n)[^]*(?=<!-- bench:end -->)/;

/** The results of each section, as they were measured last. */
export function readResults() {
  return existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
}

/** Keeps the results. */
export async function writeResults(sections) {
  await writeFormatted(results, JSON.stringify(sections));
}

/** Puts Markdown into the README, between its marks. */
export async function writeReadme(markdown) {
  const text = readFileSync(readme, 'utf8');
  await writeFormatted(
    readme,
    text.replace(marked, () => `\n${markdown}\n\n`),
  );
}

async function writeFormatted(path, text) {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
