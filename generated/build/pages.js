import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Opens the pages in the package. `find` returns the row at a place: its page, relative to the package, and its columns
 * from the first visible character to the end. Undefined if there is no such page or line.
 */
export function openPages(root, folder) {
  const paths = new Set(existsSync(join(root, folder)) ? listFiles(join(root, folder)) : []);
  const pages = new Map();
  const linesOf = (page) => {
    const lines = pages.get(page) ?? readFileSync(join(root, folder, page), 'utf8').split(/\r\n|\n|\r/);
    pages.set(page, lines);
    return lines;
  };
  return {
    find({ page, line }) {
      const text = paths.has(page) ? linesOf(page)[line - 1] : undefined;
      if (text === undefined) return undefined;
      const column = text.length - text.trimStart().length;
      return { page: `${folder}/${page}`, line: line - 1, column, end: Math.max(column, text.trimEnd().length) };
    },
  };
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile());
}
