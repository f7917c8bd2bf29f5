import type { Line } from '../text/split-lines.js';

/** Whether a line exists and is blank. */
export function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.text.trim() === '';
}

/** Returns the first line from an index on that is not blank, or the number of lines. */
export function nextFilledLine(lines: readonly Line[], from: number): number {
  let at = from;
  while (isBlank(lines[at])) at += 1;
  return at;
}

/** Splits a `Name: value` line. Undefined for any other line. */
export function headerParts(line: Line | undefined): { readonly name: string; readonly value: string } | undefined {
  const match = /^[ \t]{0,20}([A-Za-z][\w-]{0,80})[ \t]{0,9}:(?!\/\/)(.*)$/.exec(line?.text ?? '');
  return match === null ? undefined : { name: match[1] ?? '', value: (match[2] ?? '').trim() };
}

/** Whether a line outside a message is harmless: blank, a comment, `or`, a single header or a URL. */
export function isHarmlessLine(line: Line): boolean {
  return isBlank(line) || headerParts(line) !== undefined || harmlessPattern.test(line.text);
}

const harmlessPattern = /^\s{0,200}(?:\/\/|#|<!--|-->|\/\*|\*|\.\.|\u2026|-{2}|={2}|https?:\/\/|(?:or|and)\s*:?$)/i;
