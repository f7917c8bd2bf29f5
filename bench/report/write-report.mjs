import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../package/cache.mjs';

const results = join(root, 'bench', 'results.json');
const readme = join(root, 'bench', 'README.md');
const marked = /(?<=<!-- bench:begin -->\n)[^]*(?=<!-- bench:end -->)/;

/** The last results of each section. */
export function readResults() {
  return existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
}

/** Stores the results. */
export async function writeResults(sections) {
  await writeFormatted(results, JSON.stringify(sections));
}

/** Puts Markdown between the marks of bench/README.md. */
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
