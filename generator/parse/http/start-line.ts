/** The first line of a message, for example `GET /orders/{id} HTTP/1.1` or `HTTP/1.1 200 OK`. */
export type StartLine =
  | { readonly kind: 'Request'; readonly method: string; readonly target: string; readonly targetStart: number }
  | { readonly kind: 'Response'; readonly status: number; readonly reason: string };

/** Reads a line as a start line; undefined where it is none. A target may hold blanks, as in `/orders/{id | number}`. */
export function readStartLine(line: string): StartLine | undefined {
  return readStatusLine(line) ?? readRequestLine(line);
}

function readStatusLine(line: string): StartLine | undefined {
  const match = /^\s{0,20}HTTP(?:\/\d(?:\.\d)?)?[ \t]{1,9}(\d{3})(?![\w-])(.*)$/i.exec(line);
  if (match === null) return undefined;
  return { kind: 'Response', status: Number(match[1]), reason: (match[2] ?? '').trim() };
}

function readRequestLine(line: string): StartLine | undefined {
  const match = /^\s{0,20}(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|MERGE)[ \t]{1,20}(?=\S)/i.exec(line);
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
