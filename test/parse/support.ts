import type { Block, Page } from '../../generator/model/page.js';
import type { Source } from '../../generator/model/source.js';
import { parsePage } from '../../generator/parse/parse-page.js';

/** Parses a page with the given text. */
export function parse(text: string): Page {
  return parsePage({ kind: 'Text', path: 'order.md', text });
}

/** Parses a page that consists of one block. */
export function parseBlock(text: string): Block {
  const [block, ...others] = parse(text).sections.flatMap(({ blocks }) => blocks);
  if (block === undefined || others.length > 0) throw new Error(`not one block: ${others.length + 1}`);
  return block;
}

/** The text at a place. Lines end with LF, CRLF or CR. */
export function textAt(text: string, { line, column, endLine, endColumn }: Source): string {
  const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/);
  const offset = (row: number, position: number) => lines.slice(0, row - 1).join('').length + position - 1;
  return text.slice(offset(line, column), offset(endLine, endColumn));
}

/** The codes reported for a page, each with the text at its place. */
export function faultsOf(text: string): string[] {
  return parse(text).diagnostics.flatMap(({ code, source }) =>
    code === 'missing-front-matter' || code === 'missing-title' ? [] : [`${code}: ${textAt(text, source)}`],
  );
}
