import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInlines, readInlines } from '../../generator/parse/inlines/read-inlines.js';
import { scanInlines } from '../../generator/parse/inlines/scan-inlines.js';
import { createPageText } from '../../generator/model/page-text.js';
import { sliceBetween } from '../../generator/parse/text/slice.js';

const context = { definitions: new Map<string, string>(), report: () => undefined };

/** What the scanner reads, and what the Markdown parser reads. */
function readBoth(text: string) {
  const slice = sliceBetween(createPageText('order.md', text), 0, text.length);
  return { scanned: readInlines(slice, context), parsed: parseInlines(slice, [], context) };
}

const blanks = [' ', ' ', '  ', '\n', ' \n', '\n ', '\t', '\u00A0', '\u00AD', '\0', '\uFEFF', '\\\n'];
const words = 'a Ab1 é 日 😀 a_b http://a.b a@b.c 1. --- === . , - # > + = | ~ : " \' / ( )'.split(' ');
const marks = '* ** *** _ __ ` `` [ ] ]( [a] ](b) ![ < <a> <!-- --> & &amp; &#35; \\ \\* \\[ \\` \\a'.split(' ');
const markup = '[a](b) **a** *a* _a_ __a__ `a` [`a`](b#c) [**a**](b?c=d_e*f) **[a](b)**'.split(' ');
const pieces = [...blanks, ...words, ...marks, ...markup, '` ', '2 * 3'];

test('the scanner reads what the Markdown parser reads, or leaves the text to it', () => {
  let simple = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }), (chosen) => {
      const text = chosen.join('');
      if (text.includes('][') || scanInlines(text) === undefined) return;
      simple += 1;
      const { scanned, parsed } = readBoth(text);
      expect(scanned.inlines).toEqual(parsed.inlines);
      expect(parsed.comments).toEqual([]);
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect(simple).toBeGreaterThan(2000);
});
