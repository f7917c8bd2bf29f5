import { diagnose, withFix } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Example } from '../../model/schema/schema.js';
import { defineRule } from '../rule.js';

/** A `Content-Length` that differs from the length of the body, however it is counted. */
export const contentLength = defineRule({
  codes: ['content-length'],
  reach: 'page',
  check: ({ schema }) => schema.examples.flatMap(check),
});

function check({ headers, text, body, truncated }: Example): readonly Diagnostic<'content-length'>[] {
  const header = headers.find(({ name }) => name.toLowerCase() === 'content-length');
  if (header === undefined || text === undefined || body === undefined || truncated) return [];
  if (!/^\d+$/.test(header.value) || acceptedLengths(text).has(Number(header.value))) return [];
  const expected = byteLength(withCarriageReturns(text));
  const edit = { source: header.source, before: header.value, after: String(expected) };
  return [withFix(diagnose('content-length', header.source, { seen: header.value, expected }), [edit], 'lengths')];
}

/** Lengths with LF and CRLF line ends, with and without the last line end, which a code block does not have. */
function acceptedLengths(text: string): ReadonlySet<number> {
  const lineFeeds = byteLength(text.replaceAll('\r\n', '\n'));
  const carriageReturns = byteLength(withCarriageReturns(text));
  return new Set([lineFeeds, lineFeeds + 1, carriageReturns, carriageReturns + 2]);
}

function withCarriageReturns(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r\n');
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
