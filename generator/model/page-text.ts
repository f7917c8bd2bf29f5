import type { Source } from './source.js';
import { findLineStarts, lineOfOffset } from './text/lines.js';

/** The text of a page and the offsets at which its lines start. LF, CRLF and CR end a line, as in CommonMark. */
export interface PageText {
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Prepares the text of a file so that offsets can be converted to lines and columns. */
export function createPageText(file: string, text: string): PageText {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return { file, text: withoutMark, lineStarts: findLineStarts(withoutMark) };
}

/** Returns the source of the text between two offsets, end exclusive. */
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

/** Returns the offset at which a line starts, or the end of the text after the last line. Lines count from 0. */
export function lineStart(page: PageText, line: number): number {
  return page.lineStarts[line] ?? page.text.length;
}

/** Returns the offset at which a line ends, without its line ending. Lines count from 0. */
export function lineEnd(page: PageText, line: number): number {
  let end = lineStart(page, line + 1);
  if (line + 1 >= page.lineStarts.length) return end;
  if (page.text[end - 1] === '\n') end -= 1;
  return page.text[end - 1] === '\r' ? end - 1 : end;
}

/** Returns the text of a line without its line ending. Lines count from 0. */
export function lineText(page: PageText, line: number): string {
  return page.text.slice(lineStart(page, line), lineEnd(page, line));
}

/** Returns the line that contains an offset. Lines count from 0. */
export function lineAt({ lineStarts }: PageText, offset: number): number {
  return lineOfOffset(lineStarts, offset);
}
