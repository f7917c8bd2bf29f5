import type { Line } from '../text/split-lines.js';

/** Whether there is a line, and nothing on it. */
export function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.text.trim() === '';
}

/** The first line from an index on that is not blank, or the number of lines. */
export function nextFilledLine(lines: readonly Line[], from: number): number {
  let at = from;
  while (isBlank(lines[at])) at += 1;
  return at;
}

/** The parts of a line `Name: value`; undefined where it is none. */
export function headerParts(line: Line | undefined): { readonly name: string; readonly value: string } | undefined {
  const match = /^[ \t]{0,20}([A-Za-z][\w-]{0,80})[ \t]{0,9}:(?!\/\/)(.*)$/.exec(line?.text ?? '');
  return match === null ? undefined : { name: match[1] ?? '', value: (match[2] ?? '').trim() };
}

/** Whether a line that belongs to no message is plainly meant to: blank, a comment, `or`, a header shown alone, an address. */
export function explainsItself(line: Line): boolean {
  return isBlank(line) || headerParts(line) !== undefined || innocentPattern.test(line.text);
}

const innocentPattern = /^\s{0,200}(?:\/\/|#|<!--|-->|\/\*|\*|\.\.|\u2026|-{2}|={2}|https?:\/\/|(?:or|and)\s*:?$)/i;
