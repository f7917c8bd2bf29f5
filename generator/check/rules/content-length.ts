import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Example } from '../../model/schema/schema.js';
import { defineRule } from '../rule.js';

/** `Content-Length` that no way of counting the body gives. */
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
  return [diagnose('content-length', header.source, { seen: header.value, expected })];
}

/** Recorders count CRLF line ends, editors LF; either may count the last line end, which the block on the page has lost. */
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
