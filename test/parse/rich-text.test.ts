import { expect, test } from 'vitest';
import type { Inline, RichText } from '../../generator/model/page.js';
import { faultsOf, parse, textAt } from './support.js';

/** The text of a paragraph, and of a cell with the same content. */
function readBoth(markdown: string, definitions = ''): { text: string; rich: RichText }[] {
  const texts = [`${markdown}\n\n${definitions}`, `|a|b|\n|-|-|\n|x| ${markdown} |\n\n${definitions}`];
  return texts.map((text) => {
    const block = parse(text).sections[0]?.blocks[0];
    const rich =
      block?.kind === 'Paragraph' ? block.text : block?.kind === 'Table' ? block.rows[0]?.cells[1] : undefined;
    if (rich === undefined) throw new Error('no text');
    return { text, rich };
  });
}

/** Each inline with its source text. */
function inlinesOf(text: string, { inlines }: RichText): (readonly (string | boolean | undefined)[])[] {
  return inlines.map((inline) => [inline.kind, ...detailsOf(inline), textAt(text, inline.source)]);
}

function detailsOf(inline: Inline): (string | boolean | undefined)[] {
  if (inline.kind === 'Text') return [inline.value, inline.strong];
  if (inline.kind === 'Code') return [inline.value];
  return inline.kind === 'Link' ? [inline.label, inline.target] : [inline.item];
}

test('text, code, links and breaks have correct sources, in a paragraph and in a cell', () => {
  const markdown = 'One of `a`, **b** or [*c* `d`](../x.md#y).<br/>Next<li>item</ul>';
  for (const { text, rich } of readBoth(markdown)) {
    expect(inlinesOf(text, rich)).toEqual([
      ['Text', 'One of ', false, 'One of '],
      ['Code', 'a', '`a`'],
      ['Text', ', ', false, ', '],
      ['Text', 'b', true, 'b'],
      ['Text', ' or ', false, ' or '],
      ['Link', 'c d', '../x.md#y', '[*c* `d`](../x.md#y)'],
      ['Text', '.', false, '.'],
      ['Break', false, '<br/>'],
      ['Text', 'Next', false, 'Next'],
      ['Break', true, '<li>'],
      ['Text', 'item', false, 'item'],
    ]);
    expect([rich.plain, rich.markdown]).toEqual(['One of a, b or c d.\nNext\nitem', markdown]);
  }
});

test.each([
  ['entities are decoded', '&lt;id&gt; &#x2713; &amp;', '<id> ✓ &'],
  ['escapes are decoded', '\\[Deprecated\\] a\\_b \\*', '[Deprecated] a_b *'],
  ['underscores in names are kept', 'riskTypes_v2 and v4_0_3', 'riskTypes_v2 and v4_0_3'],
  [
    'placeholders in angle brackets are text',
    'Format <country>-<languagecode2 region> here',
    'Format <country>-<languagecode2 region> here',
  ],
  ['a tag without a closing tag is a placeholder', 'Bearer <code>, <b>bold</b>', 'Bearer <code>, bold'],
  ['asterisks before a space are text', '**TODO: Determine scopes **', '**TODO: Determine scopes **'],
  ['malformed break tags are line breaks', 'a<br>b</br>c<BR />d<p>e</p>', 'a\nb\nc\nd\ne'],
  ['text after a list is not part of it', 'a:<ul><li>One</li><li>Two</li></ul>Required.', 'a:\nOne\nTwo\nRequired.'],
  ['layout tags are removed', '<b>bold</b> <span style="x">span</span><ul><li>one</li></ul>', 'bold span\none'],
  ['no-break spaces become spaces, zero-width characters are removed', 'na\u200Bme\u00A0x\uFEFF', 'name x'],
])('%s', (_, markdown, plain) => {
  expect(readBoth(markdown).at(-1)?.rich.plain).toBe(plain);
});

test.each(['# a', '- a', '1. a', '> a', '---', '```', '<div>', '[a]: b'])(
  '%s does not start a block in a cell',
  (markdown) => {
    const block = parse(`|a|b|\n|-|-|\n|x| ${markdown} |\n`).sections[0]?.blocks[0];
    expect(block?.kind === 'Table' && block.rows[0]?.cells[1]?.plain).toBe(markdown.replace('<div>', ''));
  },
);

test('a soft line break is a space', () => {
  expect(parse('one\n  two **three\nfour**\n').sections[0]?.blocks[0]).toMatchObject({
    text: { plain: 'one two three four' },
  });
});

test('reference links have the target of their definition', () => {
  for (const { rich } of readBoth(
    '[order][] and [**items**][Item] and [item]',
    '[Order]: order.md\n[item]: <my item.md> "t"\n',
  )) {
    expect(rich.inlines.filter(({ kind }) => kind === 'Link')).toMatchObject([
      { label: 'order', target: 'order.md' },
      { label: 'items', target: 'my item.md' },
      { label: 'item', target: 'my item.md' },
    ]);
  }
});

test('a reference without a definition is a link without a target, and reported; an index or a remark is text', () => {
  for (const { text, rich } of readBoth('[order][], [`item`][item] list[0][1] [Optional]')) {
    expect(rich.inlines.filter(({ kind }) => kind === 'Link')).toMatchObject([
      { label: 'order', target: undefined },
      { label: 'item', target: undefined },
    ]);
    expect(rich.plain).toBe('order, item list[0][1] [Optional]');
    expect(faultsOf(text)).toEqual(['missing-definition: [order][]', 'missing-definition: [`item`][item]']);
  }
});

test('a link without its closing bracket is a link, and reported', () => {
  for (const { text, rich } of readBoth('See [order](../resources/order.md')) {
    expect(inlinesOf(text, rich)).toEqual([
      ['Text', 'See ', false, 'See '],
      ['Link', 'order', '../resources/order.md', '[order](../resources/order.md'],
    ]);
    expect(faultsOf(text)).toEqual(['unclosed-link: [order](../resources/order.md']);
  }
});

test('words in a link target are moved after the link', () => {
  for (const { text, rich } of readBoth('[order](order.md collection)')) {
    expect(rich.plain).toBe('order collection');
    expect(rich.inlines[0]).toMatchObject({ label: 'order', target: 'order.md' });
    expect(faultsOf(text)).toEqual(['blank-in-link-target: [order](order.md collection)']);
  }
});

test.each(['[order](my order.md)', '`[a](b c.md)`', '[see](the words)', '[a](b.md "title")', '![x](y z.png)'])(
  'a link is only split if its words certainly do not belong to the target: %s',
  (markdown) => {
    for (const { rich } of readBoth(markdown)) expect(rich.inlines).toHaveLength(1);
  },
);
