import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDescription, splitDescription, writeLink } from '../../generator/model/description.js';

describe('a description', () => {
  test('is cut at its links and code spans', () => {
    expect(splitDescription('See `[a](b)` and [the [order\\]](resources/order.md#id), (later).')).toEqual([
      { kind: 'Text', text: 'See ' },
      { kind: 'Code', text: '[a](b)' },
      { kind: 'Text', text: ' and [the ' },
      { kind: 'Link', text: 'order]', target: 'resources/order.md#id' },
      { kind: 'Text', text: ', (later).' },
    ]);
  });

  test('is plain without the targets of its links and without emphasis', () => {
    expect(plainDescription('The **total** of `lines`, see [pricing](resources/pricing.md).')).toBe(
      'The total of `lines`, see pricing.',
    );
  });

  test('gives back every link that is written into it, with a target that holds neither blanks nor parentheses', () => {
    const texts = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 20 })
      .map((text) => text.replaceAll(/[`\n]/g, ''));
    fc.assert(
      fc.property(texts, fc.webUrl({ withFragments: true, withQueryParameters: true }), (text, url) => {
        const [piece, ...others] = splitDescription(writeLink(text, url));
        expect([piece, others]).toEqual([{ kind: 'Link', text, target: expect.stringMatching(/^[^\s()]+$/) }, []]);
      }),
    );
  });
});
