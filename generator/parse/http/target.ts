import type { Line } from '../text/split-lines.js';
import { readStartLine, type RequestLine } from './start-line.js';

/** The target of a request, its indices in the text of the block, and its last line. */
export interface TargetReading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly last: number;
}

/** Reads the target of a request. A query string may continue on the next lines, as in `/orders?` above `$top=5`. */
export function readTarget(request: RequestLine, lines: readonly Line[], at: number): TargetReading {
  const start = (lines[at]?.start ?? 0) + request.targetStart;
  let text = request.target;
  let end = start + text.length;
  let last = at;
  for (let next = lines[at + 1]; next !== undefined && continues(text, next.text); next = lines[last + 1]) {
    text += next.text.trim();
    end = next.start + next.text.trimEnd().length;
    last += 1;
  }
  return { text, start, end, last };
}

function continues(target: string, line: string): boolean {
  if (line.trim() === '' || readStartLine(line) !== undefined) return false;
  return /^\s{0,100}[?&]/.test(line) || (/[?&]$/.test(target) && /^\s{0,100}[\w$(]/.test(line));
}
