import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { commentMarkdown, commentText, markdownText } from '../../../generator/emit/escape/comments.js';
import { literal } from '../../../generator/emit/code/literal.js';
import { textOf } from '../../../generator/emit/code/text-of.js';
import { numberLiteral, objectKey, stringLiteral } from '../../../generator/emit/escape/literals.js';

/** Texts that try to end the code that contains them. */
const hostile = fc.oneof(
  fc.string({ unit: fc.nat(0xff_ff).map((code) => String.fromCharCode(code)) }),
  fc.string({ unit: 'binary-ascii' }),
  fc
    .array(
      fc.constantFrom(
        '*/',
        '`',
        '${',
        '}',
        "'",
        '"',
        '\\',
        '\n',
        '\r',
        '\u2028',
        '\u202e',
        '@',
        '{@link ',
        '<!--',
        '[a](b)',
        'x',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('a string literal', () => {
  test('has the value of the text, is on one line, and contains no invisible character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = stringLiteral(text);
        expect(new Function(`return ${written}`)()).toBe(text);
        expect(written).not.toMatch(/[\n\r\u2028\u2029\u202a-\u202e\u200b\ufeff]/);
      }),
    );
  });
});

describe('a number', () => {
  test.each([
    '0',
    '-0',
    '12',
    '1.50',
    '1.0',
    '0.000',
    '1E5',
    '1e+05',
    '1.20e-10',
    '5e0',
    '123456789012345678901234567890',
  ])('%s is written as prettier writes it, and keeps its value', async (text) => {
    expect(`export const a = ${numberLiteral(text)};\n`).toBe(
      await format(`export const a = ${text}`, { parser: 'babel-ts' }),
    );
    expect(Number(numberLiteral(text))).toBe(Number(text));
  });
});

describe('a comment', () => {
  test('cannot be ended, and has only our own tags', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = [
          commentText(text),
          commentMarkdown(text, undefined),
          commentMarkdown(text, 'https://contoso.com'),
        ];
        expect(written.join('\n')).not.toMatch(/\*\/|[\u2028\u2029\u202a-\u202e\r]/);
        expect(written.join('\n').replace(/`[^`\n]*`/g, '')).not.toMatch(/(?<!\\)[@{}<>]/);
      }),
    );
  });

  test.each([
    ['It @deprecated {@link x} <b>', 'It \\@deprecated \\{\\@link x\\} \\<b\\>'],
    ['See `@odata.type` and [<orders\\]>](resources/order.md).', 'See `@odata.type` and \\<orders]\\>.'],
    ['See [{orders}](https://contoso.com/(a)).', 'See [\\{orders\\}](https://contoso.com/(a)).'],
    ['See [[orders\\]](https://contoso.com/*/).', 'See [[orders\\]](https://contoso.com/%2A/).'],
    ['An end: */ and `*/`', 'An end: *\\/ and `*\\/`'],
  ])('with %o contains %o', (text, expected) => {
    expect(commentMarkdown(text, undefined)).toBe(expected);
  });
});

describe('an object literal', () => {
  test('keeps every name, including those with a meaning in JavaScript', () => {
    expect(['name', '__proto__', 'a-b', '@x', 'constructor', ''].map(objectKey)).toEqual([
      'name',
      "['__proto__']",
      "'a-b'",
      "'@x'",
      'constructor',
      "''",
    ]);
  });

  test('leaves out undefined values', () => {
    const written = literal({ a: [1, 'x', true], b: undefined, 'c-d': {} });
    expect(textOf(written.tree)).toBe("{ a: [1, 'x', true], 'c-d': {} }");
  });
});

describe('Markdown', () => {
  test('is text on one line', () => {
    expect(markdownText('a|b\n# [x](y) <br> `z`')).toBe('a\\|b \\# \\[x\\](y) \\<br\\> \\`z\\`');
  });
});
