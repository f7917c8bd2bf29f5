import { describe, expect, test } from 'vitest';
import { docComment, docCommentWithSee } from '../../generator/emit/code/doc-comment.js';
import { fileSource } from '../../generator/model/source.js';

const source = { ...fileSource('resources/order line.md'), line: 40 };
const pagesUrl = 'https://contoso.com/docs';

describe('the last line of a comment', () => {
  test('is the page without a tag, so that compilers do not parse the comment', () => {
    expect(docComment({ source }, {})).toBe('resources/order line.md');
    expect(docComment({ description: 'How many.', source }, { pagesUrl })).toBe('How many.\n\nresources/order line.md');
  });

  test('does not exist for a part of a type, whose comment cites the page', () => {
    expect(docComment({}, {})).toBe('');
    expect(docComment({ description: 'How many.' }, {})).toBe('How many.');
    expect(docComment({ description: 'How many.', deprecated: 'Use `total`.' }, {})).toBe(
      'How many.\n\n@deprecated Use `total`.',
    );
  });

  test('is a `@see` after other tags, because a paragraph would continue the last tag', () => {
    expect(docComment({ description: 'How many.', deprecated: 'Use `total`.', source }, {})).toBe(
      'How many.\n\n@deprecated Use `total`.\n@see `resources/order line.md`',
    );
  });

  test('is a `@see` for a type, which links to the page if pages have a URL', () => {
    const documented = { description: 'An order.', source };
    expect(docCommentWithSee(documented, {})).toBe('An order.\n\n@see `resources/order line.md`');
    expect(docCommentWithSee(documented, { pagesUrl })).toBe(
      'An order.\n\n@see {@link https://contoso.com/docs/resources/order%20line.md | resources/order line.md}',
    );
  });

  test('has a URL for every possible name of a file', () => {
    const strange = fileSource('a|b {c} #d?\ud800.md');
    expect(docCommentWithSee({ source: strange }, { pagesUrl: 'https://contoso.com/docs/' })).toBe(
      '@see {@link https://contoso.com/docs/a%7Cb%20%7Bc%7D%20%23d%3F%EF%BF%BD.md | a|b \\{c\\} #d?\ud800.md}',
    );
  });
});

test('an override is noted with its reason, which cannot end the comment or start a tag', () => {
  const overridden = { reason: 'Counted by\nhand. */ {@link x} @deprecated', source: fileSource('docs2ts.config.ts') };
  const constraints = [{ kind: 'ReadOnly', source }] as const;
  expect(docComment({ description: 'How many.', constraints, overridden, source }, {})).toBe(
    'How many.\n\nRead-only.\n\nOverridden by the configuration: Counted by hand. *\\/ \\{\\@link x\\} \\@deprecated\n\nresources/order line.md',
  );
});

describe('a documented default', () => {
  test('is a tag, which editors show separately', () => {
    const constraints = [
      { kind: 'Default', value: '10', source },
      { kind: 'ReadOnly', source },
    ] as const;
    expect(docComment({ description: 'How many.', constraints, source }, {})).toBe(
      'How many.\n\nRead-only.\n\n@defaultValue `10`\n@see `resources/order line.md`',
    );
  });
});

describe('a deprecation', () => {
  test.each([
    ['[Deprecated] Use `total`.', 'Use `total`.'],
    ['\\[deprecated\\] Use `total`.', 'Use `total`.'],
    ['Deprecated -- use `total`.', 'use `total`.'],
    ['Deprecated: use [total](order.md#total).', 'use [total](https://contoso.com/docs/order.md#total).'],
    ['Deprecated and soon gone.', 'Deprecated and soon gone.'],
    ['This property is deprecated.', 'This property is deprecated.'],
  ])('with the text %j has %j after its tag', (deprecated, expected) => {
    expect(docComment({ deprecated, source }, { pagesUrl })).toContain(`@deprecated ${expected}\n`);
  });

  test('has no text if the page contains only the word', () => {
    expect(docComment({ deprecated: 'Deprecated', source }, {})).toBe('@deprecated\n@see `resources/order line.md`');
  });

  test('is not repeated if it is the whole description', () => {
    const text = 'Deprecated. Use `total`.';
    expect(docComment({ description: text, deprecated: text, source }, {})).toBe(
      '@deprecated Use `total`.\n@see `resources/order line.md`',
    );
  });
});
