import type { HttpBody, HttpHeader } from '../../model/page.js';
import { looksLikeJson } from '../json/looks-like-json.js';
import { readJson } from '../json/read-json.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf } from '../text/slice.js';
import type { Line } from '../text/split-lines.js';
import { isBlank, nextFilledLine } from './http-lines.js';
import { readStartLine, type StartLine } from './start-line.js';

/** The indices of a body in the text of the code block, and the line after it. */
export interface BodyRange {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The start line and headers of a message. */
export interface MessageHead {
  readonly start: StartLine;
  readonly headers: readonly HttpHeader[];
}

/** Finds the body of a message whose headers end before the line `from`. Undefined if there is no body. */
export function findBody(lines: readonly Line[], from: number, head: MessageHead): BodyRange | undefined {
  const first = nextFilledLine(lines, from);
  const line = lines[first];
  if (line === undefined || readStartLine(line.text) !== undefined) return undefined;
  const json = /^\s*[{[]/.test(line.text);
  if (!json && (first === from || !mayHaveText(head))) return undefined;
  const next = json ? endOfJson(lines, first) : endOfText(lines, first, head.headers);
  let last = next - 1;
  while (isBlank(lines[last])) last -= 1;
  return { start: line.start, end: lines[last]?.end ?? line.end, next };
}

/** Reads a body: its text and, if the text is JSON, its value. */
export function readBody(slice: Slice, report: Report): HttpBody {
  const json = looksLikeJson(slice.text) ? readJson(slice, report) : undefined;
  return { text: slice.text, json, source: sourceOf(slice) };
}

/** Whether a body that is not JSON may follow. Text after a GET without headers is an explanation, for example. */
function mayHaveText({ start, headers }: MessageHead): boolean {
  return start.kind === 'Response' || headers.length > 0 || /^(?:POST|PUT|PATCH)$/.test(start.method);
}

/** Returns the line at which JSON ends: where the next message starts outside its brackets. */
function endOfJson(lines: readonly Line[], first: number): number {
  let depth = 0;
  for (let at = first; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    const outside = depth <= 0 || (isBlank(lines[at - 1]) && /^\S/.test(text));
    if (at > first && outside && readStartLine(text) !== undefined) return at;
    depth += bracketBalance(text);
  }
  return lines.length;
}

/**
 * Returns the line at which other text ends: at the next message after a blank line. A multipart body contains messages
 * of its own, so it extends to the end of the block.
 */
function endOfText(lines: readonly Line[], first: number, headers: readonly HttpHeader[]): number {
  if (headers.some(isMultipart)) return lines.length;
  for (let at = first + 1; at < lines.length; at += 1) {
    if (isBlank(lines[at - 1]) && readStartLine(lines[at]?.text ?? '') !== undefined) return at;
  }
  return lines.length;
}

function isMultipart({ name, value }: HttpHeader): boolean {
  return name.toLowerCase() === 'content-type' && /^multipart\//i.test(value);
}

/** Counts the opening minus the closing brackets of a line, without those in strings. */
function bracketBalance(line: string): number {
  let balance = 0;
  for (const [token] of line.matchAll(/"(?:[^"\\]|\\.)*"?|[{[]|[}\]]/g)) {
    if (token === '{' || token === '[') balance += 1;
    else if (token === '}' || token === ']') balance -= 1;
  }
  return balance;
}
