import { reasons } from './reasons.js';

/** The first line of a message, for example `GET /orders/{id} HTTP/1.1` or `HTTP/1.1 200 OK`. */
export type StartLine = RequestLine | StatusLine;

/** The first line of a request, for example `POST /orders`. */
export interface RequestLine {
  readonly kind: 'Request';
  readonly method: string;
  readonly target: string;
  /** The index in the line at which the target begins. */
  readonly targetStart: number;
}

/** The first line of a response, for example `HTTP/1.1 201 Created`. */
export interface StatusLine {
  readonly kind: 'Response';
  readonly status: number;
  readonly reason: string;
  /** False for `HTTP code: 200 OK` and `200 OK`. */
  readonly standard: boolean;
}

/** Reads a start line. Undefined for any other line. A target may contain spaces, as in `/orders/{id | number}`. */
export function readStartLine(line: string): StartLine | undefined {
  return readStatusLine(line) ?? readRequestLine(line);
}

function readStatusLine(line: string): StatusLine | undefined {
  const [, status, reason] = statusPattern.exec(line) ?? [];
  if (status !== undefined) return createStatusLine(status, reason, true);
  const [, prefix, oddStatus = '', oddReason = ''] = oddStatusPattern.exec(line) ?? [];
  const isStatus = prefix !== undefined || reasons.get(Number(oddStatus)) === oddReason.toLowerCase();
  return oddStatus !== '' && isStatus ? createStatusLine(oddStatus, oddReason, false) : undefined;
}

function createStatusLine(status: string, reason: string | undefined, standard: boolean): StatusLine {
  return { kind: 'Response', status: Number(status), reason: (reason ?? '').trim(), standard };
}

const statusPattern = /^[ \t]{0,20}HTTP(?:\/\d(?:\.\d)?)?[ \t]{1,9}(\d{3})(?![\w-])(.*)$/i;

/** A status without `HTTP` before it needs its standard reason phrase, as in `200 OK`. */
const oddStatusPattern =
  /^[ \t]{0,20}(HTTP[ \t]{1,9}(?:status|code)[ \t]{0,9}:?[ \t]{0,9})?([1-5]\d\d)[ \t]{1,9}([A-Za-z][A-Za-z' -]{1,40}?)[ \t]{0,20}$/i;

function readRequestLine(line: string): RequestLine | undefined {
  const match = /^[ \t]{0,20}(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|MERGE)[ \t]{1,20}(?=\S)/i.exec(line);
  if (match === null) return undefined;
  const [opening, method = ''] = match;
  const rest = line.slice(opening.length).trimEnd();
  const target = rest.replace(/[ \t]{1,9}HTTP\/\d(?:\.\d)?$/i, '').trimEnd();
  if (method !== method.toUpperCase() && !/^(?:\/|https?:)/i.test(target)) return undefined;
  return { kind: 'Request', method: method.toUpperCase(), target, targetStart: opening.length };
}
