import { describe, expect, test } from 'vitest';
import { blankMdx } from '../../generator/parse/text/blank-mdx.js';
import { parsePage } from '../../generator/parse/parse-page.js';

describe('blankMdx', () => {
  test.each([
    ['imports, up to a blank line', "import {\n  A,\n} from 'a';\n\ntext", '\n\n\n\ntext'],
    ['exports', 'export const a = 1;\n\ntext', '\n\ntext'],
    ['comments', 'a {/* b\nc */} d', 'a\n d'],
    ['tags of components', '<Tabs value="a">\n\n|a|\n\n</Tabs> b <New.Badge /> c', '\n\n|a|\n\n b c'],
  ])('replaces %s', (_, text, expected) => {
    const blanked = blankMdx(text);
    expect(blanked).toHaveLength(text.length);
    expect(blanked.replaceAll(/ +$/gm, '').replaceAll(/ {3,}/g, ' ').replaceAll(/^ +$/gm, '')).toBe(expected);
  });

  test.each(['<b>a</b> < C > d', '```js\nimport a;\n<Tabs>\n```\n', 'important <br/>'])('keeps %j', (text) => {
    expect(blankMdx(text)).toBe(text);
  });

  test('takes no longer than the text is long', () => {
    const hostile = '<A '.repeat(100_000) + '{/*'.repeat(100_000);
    const begin = performance.now();
    blankMdx(hostile);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

test.each([
  ['a.mdx', ['Paragraph']],
  ['a.md', ['Paragraph', 'Paragraph']],
])('%s', (path, kinds) => {
  const text = "# a\n\nimport B from 'b';\n\nText.\n";
  const { sections } = parsePage({ kind: 'Text', path, text });
  expect(sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(kinds);
});
