import type { Source } from '../../model/source.js';

/** The text of a page with the offsets at which its lines begin; LF, CRLF and CR end a line, as in CommonMark. */
export interface PageText {
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Prepares the text of a file, so that offsets in it can be turned into places. */
export function createPageText(file: string, text: string): PageText {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return { file, text: withoutMark, lineStarts: findLineStarts(withoutMark) };
}

/** The place of the text between two offsets, the end exclusive. */
export function sourceBetween(page: PageText, start: number, end: number): Source {
  const first = lineAt(page, start);
  const last = lineAt(page, end);
  return {
    file: page.file,
    line: first + 1,
    column: start - lineStart(page, first) + 1,
    endLine: last + 1,
    endColumn: end - lineStart(page, last) + 1,
  };
}

/** The offset at which a line begins; lines count from 0. Behind the last line it is the end of the text. */
export function lineStart(page: PageText, line: number): number {
  return page.lineStarts[line] ?? page.text.length;
}

/** The offset at which a line ends, its line end not included; lines count from 0. */
export function lineEnd(page: PageText, line: number): number {
  let end = lineStart(page, line + 1);
  if (line + 1 >= page.lineStarts.length) return end;
  if (page.text[end - 1] === '\n') end -= 1;
  return page.text[end - 1] === '\r' ? end - 1 : end;
}

/** The text of a line without its line end; lines count from 0. */
export function lineText(page: PageText, line: number): string {
  return page.text.slice(lineStart(page, line), lineEnd(page, line));
}

/** The line that holds an offset; lines count from 0. */
export function lineAt(page: PageText, offset: number): number {
  let low = 0;
  let high = page.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStart(page, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
