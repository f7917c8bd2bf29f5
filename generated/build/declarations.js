// Part of `npm run build`, after the compiler: rolls up the declarations in dist/ and maps them to the pages in docs/.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path/posix';
import { join } from 'node:path';
import { mapToPages } from './map-to-pages.js';
import { openPages } from './pages.js';
import { rollUp } from './roll-up.js';

const root = join(import.meta.dirname, '..');
const extension = '.d.ts';
const pages = openPages(root, 'docs');

for (const [path, statements] of rollUp(readDeclarations())) write(`dist/${path}${extension}`, statements);

function readDeclarations() {
  const names = readdirSync(join(root, 'dist'), { recursive: true }).filter((name) => name.endsWith(extension));
  return new Map(
    names
      .map((name) => name.replaceAll('\\', '/').slice(0, -extension.length))
      .toSorted()
      .map((path) => [path, readFileSync(join(root, 'dist', `${path}${extension}`), 'utf8')]),
  );
}

function write(path, statements) {
  const map = mapToPages(statements, pages, (page) => relative(dirname(path), page));
  const text = statements.map(({ comment, code }) => comment + code).join('');
  const mapPath = join(root, `${path}.map`);
  writeFileSync(join(root, path), map === undefined ? text : `${text}//# sourceMappingURL=${basename(path)}.map\n`);
  if (map === undefined) rmSync(mapPath, { force: true });
  else writeFileSync(mapPath, JSON.stringify({ file: basename(path), ...map }));
}
