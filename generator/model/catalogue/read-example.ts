import type { Source } from '../source.js';
import type { ExamplePages } from './example-pages.js';

/** An example ready to run: the texts of its pages without marks, and the marked place of a bad example. */
export interface ReadExample {
  readonly pages: Readonly<Record<string, string>>;
  readonly marked?: Source;
}

/** Reads the pages of an example and removes the marks `«` and `»`. A single page has the path `page.md`. */
export function readExample(example: ExamplePages): ReadExample {
  const texts = Object.entries(typeof example === 'string' ? { 'page.md': example } : example);
  const marked = texts.flatMap(([file, text]) => findMark(file, text));
  return {
    pages: Object.fromEntries(texts.map(([file, text]) => [file, text.replaceAll(/[«»]/g, '')])),
    ...(marked[0] && { marked: marked[0] }),
  };
}

function findMark(file: string, text: string): readonly Source[] {
  const [before, inside] = text.split(/[«»]/);
  if (before === undefined || inside === undefined) return [];
  const [line, column] = endOf(before);
  const [endLine, endColumn] = endOf(before + inside);
  return [{ file, line, column, endLine, endColumn }];
}

function endOf(text: string): readonly [line: number, column: number] {
  const lines = text.split('\n');
  return [lines.length, (lines.at(-1) ?? '').length + 1];
}
