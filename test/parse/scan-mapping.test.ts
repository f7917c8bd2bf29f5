import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml } from '../../generator/parse/read-front-matter.js';
import { scanMapping } from '../../generator/parse/scan-mapping.js';
import { createPageText } from '../../generator/model/page-text.js';
import { sliceBetween } from '../../generator/parse/text/slice.js';

const keys = [...'title ms.date a-b a_1 null Null true y - ? "a" __proto__'.split(' '), 'a b'];
const words = 'List orders 07/25/2024 2024-07-25 12 0x1f 1e3 .5 -1 true no null ~ é 日 http://a.b/c#d'.split(' ');
const marks = ': # " \' \\ [ ] { } , &a *a !a | > % @ ` ? -'.split(' ');
const blanks = [' ', '  ', ': ', ' #', '- ', '\t', '\u00A0', '\u0085', '\u2028', '\uFEFF', '\0', '\u0007', '\n  more'];
const value = fc.array(fc.constantFrom(...words, ...marks, ...blanks), { maxLength: 4 }).map((parts) => parts.join(''));
const written = fc.oneof(
  value,
  value.map((text) => `"${text}"`),
  value.map((text) => `'${text}'`),
);
const line = fc
  .tuple(fc.constantFrom(...keys), fc.constantFrom(': ', ':', ':  ', ' : '), written)
  .map((parts) => parts.join(''));
const ends = fc.constantFrom('\n', '\r\n', '\n\n');

test('the scanner reads the front matter that the YAML parser reads, or leaves it to the parser', () => {
  let simple = 0;
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 3 }),
      ends,
      fc.constantFrom('', '\n', '\n\n'),
      (lines, end, rest) => {
        const text = lines.join(end) + rest;
        const content = sliceBetween(createPageText('order.md', text), 0, text.length);
        const scanned = scanMapping(content);
        if (scanned === undefined) return;
        simple += 1;
        expect(scanned).toEqual(readYaml(content, () => undefined));
      },
    ),
    { numRuns: 20_000, seed: 1 },
  );
  expect(simple).toBeGreaterThan(500);
});
