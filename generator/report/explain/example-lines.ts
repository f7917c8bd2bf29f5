import type { ExamplePages } from '../../model/catalogue/example-pages.js';
import { readExample } from '../../model/catalogue/read-example.js';
import type { Source } from '../../model/source.js';

/** A page of an example, as it is printed. */
export interface ShownPage {
  /** Absent if the example is a single page. */
  readonly path?: string;
  /** The lines of the page, with carets below the reported place. */
  readonly lines: readonly string[];
}

const mostLines = 30;
const widest = 100;

/** Shows the pages of an example, with carets below the marked place. Long lines and pages are cut. */
export function showExample(example: ExamplePages): readonly ShownPage[] {
  const { pages, marked } = readExample(example);
  return Object.entries(pages).map(([path, text]) => ({
    ...(typeof example === 'string' ? {} : { path }),
    lines: cutLines(
      text
        .trimEnd()
        .split('\n')
        .flatMap((line, index) => [
          cutLine(line),
          ...(marked?.file === path && marked.line === index + 1 ? [caretsBelow(line, marked)] : []),
        ]),
    ),
  }));
}

function caretsBelow(line: string, { column, endColumn, line: first, endLine }: Source): string {
  const end = Math.min(first === endLine ? endColumn - 1 : line.length, widest);
  return ' '.repeat(column - 1) + '^'.repeat(Math.max(1, end - column + 1));
}

function cutLine(line: string): string {
  return line.length > widest ? `${line.slice(0, widest)}…` : line;
}

function cutLines(lines: readonly string[]): readonly string[] {
  return lines.length > mostLines ? [...lines.slice(0, mostLines / 2), '…'] : lines;
}
