import { expect, test } from 'vitest';
import { severalDefinitions } from '../../../generator/check/rules/several-definitions.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

const id = '|id|String|The key.|';
const page = (...rows: readonly string[]): string => resourcePage(rows, '{ "id": "1" }');
const lint = (pages: Readonly<Record<string, string>>): readonly string[] =>
  lintPages(severalDefinitions, pages).map((found) => found.split(' | ')[1] ?? '');

test('reports a type that several pages define, once', () => {
  expect(lint({ 'a.md': page(id), 'b.md': page(id), 'c.md': page(id) })).toEqual([
    'The type `order` is defined by 3 pages',
  ]);
  expect(lint({ 'a.md': page(id), 'b.md': page(id, '|total|Double|The sum.|') })).toEqual([
    'The type `order` is defined by 2 pages with different properties',
  ]);
});

test('does not count tables of request bodies, or pages of other types', () => {
  const other = resourcePage([id], '{ "id": "1" }', { name: 'item' });
  expect(lint({ 'a.md': page(id), 'b.md': operationPage(), 'c.md': other })).toEqual([]);
});
