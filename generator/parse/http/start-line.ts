/** The first line of a message, for example `GET /orders/{id} HTTP/1.1` or `HTTP/1.1 200 OK`. */
export type StartLine = RequestLine | StatusLine;

export interface RequestLine {
  readonly kind: 'Request';
  readonly method: string;
  readonly target: string;
  /** The index in the line at which the target begins. */
  readonly targetStart: number;
}

export interface StatusLine {
  readonly kind: 'Response';
  readonly status: number;
  readonly reason: string;
  /** False for `HTTP code: 200 OK` and `200 OK`. */
  readonly standard: boolean;
}

/** Reads a line as a start line; undefined where it is none. A target may hold blanks, as in `/orders/{id | number}`. */
export function readStartLine(line: string): StartLine | undefined {
  return readStatusLine(line) ?? readRequestLine(line);
}

function readStatusLine(line: string): StatusLine | undefined {
  const match = statusPattern.exec(line) ?? oddStatusPattern.exec(line);
  if (match === null) return undefined;
  const standard = statusPattern.test(line);
  return { kind: 'Response', status: Number(match[1]), reason: (match[2] ?? '').trim(), standard };
}

const statusPattern = /^[ \t]{0,20}HTTP(?:\/\d(?:\.\d)?)?[ \t]{1,9}(\d{3})(?![\w-])(.*)$/i;
const oddStatusPattern =
  /^[ \t]{0,20}(?:HTTP[ \t]{1,9}(?:status|code)[ \t]{0,9}:?[ \t]{0,9})?([1-5]\d\d)[ \t]{1,9}([A-Z][A-Za-z' -]{1,40})$/;

function readRequestLine(line: string): RequestLine | undefined {
  const match = /^[ \t]{0,20}(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|MERGE)[ \t]{1,20}(?=\S)/i.exec(line);
  if (match === null) return undefined;
  const method = match[1] ?? '';
  const target = line
    .slice(match[0].length)
    .trimEnd()
    .replace(/[ \t]{1,9}HTTP\/\d(?:\.\d)?$/i, '')
    .trimEnd();
  if (method !== method.toUpperCase() && !/^(?:\/|https?:)/i.test(target)) return undefined;
  return { kind: 'Request', method: method.toUpperCase(), target, targetStart: match[0].length };
}
