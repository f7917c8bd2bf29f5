import { expect, test } from 'vitest';
import { standardVocabulary } from '../../generator/model/vocabulary.js';
import { parsePage } from '../../generator/parse/parse-page.js';

const parse = (text: string) => parsePage({ kind: 'Text', path: 'order.md', text }, standardVocabulary);

test('a page is its title and its sections, flat and in order', () => {
  const page = parse(
    '---\ntitle: Order\n---\n# order resource type\n\nAn order.\n\n## Properties\n\n### Notes:\n\ntext\n\n## JSON  Representation\n',
  );
  expect(page.title?.text.plain).toBe('order resource type');
  expect(
    page.sections.map(({ heading, within, blocks }) => [heading?.name, within.map(({ name }) => name), blocks.length]),
  ).toEqual([
    [undefined, [], 1],
    ['properties', [], 0],
    ['notes', ['properties'], 1],
    ['json representation', [], 0],
  ]);
  expect(page.diagnostics).toEqual([]);
});
