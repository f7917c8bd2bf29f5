import type { Source } from '../../model/source.js';
import { type Slice, sourceOf } from '../text/slice.js';
import type { Line } from '../text/split-lines.js';
import { readStartLine, type RequestLine } from './start-line.js';

/** The target of a request, and the last line it stands on. */
export interface TargetReading {
  readonly text: string;
  readonly last: number;
  readonly source: Source;
}

/** Reads the target of a request line; a query string may go on over several lines, as in `/orders?` with `$top=5` below. */
export function readTarget(start: RequestLine, lines: readonly Line[], at: number, slice: Slice): TargetReading {
  let text = start.target;
  let last = at;
  let end = (lines[at]?.start ?? 0) + start.targetStart + start.target.length;
  for (let next = lines[at + 1]; next !== undefined && continues(text, next.text); next = lines[last + 1]) {
    text += next.text.trim();
    last += 1;
    end = next.start + next.text.trimEnd().length;
  }
  return { text, last, source: sourceOf(slice, (lines[at]?.start ?? 0) + start.targetStart, end) };
}

function continues(target: string, line: string): boolean {
  if (line.trim() === '' || readStartLine(line) !== undefined) return false;
  return /^\s{0,100}[?&]/.test(line) || (/[?&]$/.test(target) && /^\s{0,100}[\w$(]/.test(line));
}
