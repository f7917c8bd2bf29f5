import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDescription, splitDescription, writeLink } from '../../../generator/model/text/description.js';

describe('a description', () => {
  test('is split at its links and code spans', () => {
    expect(splitDescription('See `[a](b)` and [the [order\\]](resources/order.md#id), (later).')).toEqual([
      { kind: 'Text', text: 'See ' },
      { kind: 'Code', text: '[a](b)' },
      { kind: 'Text', text: ' and [the ' },
      { kind: 'Link', text: 'order]', target: 'resources/order.md#id' },
      { kind: 'Text', text: ', (later).' },
    ]);
  });

  test('loses link targets and emphasis as plain text', () => {
    expect(plainDescription('The **total** of `lines`, see [pricing](resources/pricing.md).')).toBe(
      'The total of `lines`, see pricing.',
    );
  });

  test('returns every link that was written into it, with a target without blanks and parentheses', () => {
    const codeUnit = fc.nat(0xff_ff).map((code) => String.fromCharCode(code));
    const unit = fc.oneof(fc.constantFrom('[', ']', '\\', '(', ')', '*'), codeUnit);
    const texts = fc.string({ unit, minLength: 1, maxLength: 20 }).map((text) => text.replaceAll(/[`\n]/g, ''));
    // ASCII, including blanks and parentheses.
    const targets = fc.string({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(texts, targets, (text, target) => {
        const [piece, ...others] = splitDescription(writeLink(text, target));
        expect([piece, others]).toEqual([{ kind: 'Link', text, target: expect.stringMatching(/^[^\s()]+$/) }, []]);
      }),
    );
  });
});
