/** A line without its line ending, with its indices in the text. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Splits text into lines at LF, CRLF and CR. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r|$/g)) {
    lines.push({ text: text.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  return lines;
}
