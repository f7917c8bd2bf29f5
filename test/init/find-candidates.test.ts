import { expect, test } from 'vitest';
import { chooseInputs, chooseOutput } from '../../generator/init/choose-folders.js';
import { describeCandidate, findCandidates } from '../../generator/init/find-candidates.js';
import { graph } from '../../generator/declare/dialects/graph.js';
import { declarePage } from '../../generator/declare/declare-page.js';
import { parsePage } from '../../generator/parse/parse-page.js';

test.each<readonly [string, readonly string[], Readonly<Record<string, string>>]>([
  ['a folder of pages', ['docs'], { 'docs/order.md': type('order'), 'docs/item.md': type('item') }],
  [
    'the folder around several folders',
    ['docs/api'],
    { 'docs/api/types/order.md': type('order'), 'docs/api/calls/order.md': get('/orders'), 'docs/guide.md': '# Guide' },
  ],
  [
    'without the README of the repository, and without pages that document nothing',
    ['docs'],
    { 'README.md': get('/health'), 'docs/order.md': type('order'), 'CHANGELOG.md': '# Changes' },
  ],
  [
    'without a stray page beside a large documentation',
    ['docs'],
    { 'tools/probe/notes.md': get('/health'), ...many('docs', 30) },
  ],
  ['with what is no stray page', [''], { 'more/notes.md': get('/health'), ...many('docs', 3) }],
  ['a README per folder', ['docs'], { 'docs/order/README.md': type('order'), 'docs/item/README.md': type('item') }],
  ['versions, the richest first', ['docs/v2', 'docs/v1'], { ...many('docs/v1', 3), ...many('docs/v2', 5) }],
  ['versions, those to come last', ['v1', 'v2-beta'], { ...many('v1', 3), ...many('v2-beta', 5) }],
  [
    'folders per resource, which have pages of the same names',
    ['docs'],
    { 'docs/orders/list.md': get('/orders'), 'docs/items/list.md': get('/items'), 'docs/tags/list.md': get('/tags') },
  ],
  ['nothing', [], { 'docs/guide.md': '# Guide' }],
])('finds %s: %j', (_, expected, pages) => {
  expect(found(pages).map(({ folder }) => folder)).toEqual(expected);
});

test('types of versions agree whatever the names of their placeholders', () => {
  const pages = {
    'v1/order.md': get('/orders/{id}'),
    'v1/orders.md': get('/orders'),
    'v2/order.md': get('/orders/{order-id}'),
    'v2/orders.md': get('/Orders'),
  };
  expect(found(pages).map((one) => `${one.folder}: ${describeCandidate(one)}`)).toEqual([
    'v1: 2 types and operations on 2 pages',
    'v2: 2 types and operations on 2 pages',
  ]);
});

test.each<readonly [boolean, string, readonly string[], readonly string[]]>([
  [false, 'docs', ['docs/order.md'], ['docs']],
  [true, '', ['types/order.md', 'calls/list.md', 'calls/get.md'], ['calls', 'types']],
  [true, '', ['order.md', 'item.md', 'types/tag.md'], ['types', 'item.md', 'order.md']],
  [true, '', ['a.md', 'b.md', 'c.mdx', 'd.md'], ['*.md', '*.mdx']],
  [true, '..', ['../docs/a.md', '../e.md'], ['../docs', '../e.md']],
])('inputs do not contain the package (%s): %j %j', (containsWorkingFolder, folder, pages, expected) => {
  expect(chooseInputs({ folder, pages, subjects: new Set() }, containsWorkingFolder)).toEqual(expected);
});

test('the package is written where one is, otherwise to a folder that is not there yet', () => {
  const taken = new Set(['generated']);
  expect(chooseOutput([], () => false)).toBe('generated');
  expect(chooseOutput([], (name) => taken.has(name))).toBe('generated-api');
  expect(chooseOutput(['packages/sales'], () => false)).toBe('packages/sales');
});

function found(pages: Readonly<Record<string, string>>) {
  return findCandidates(
    Object.entries(pages).map(([path, text]) => declarePage(parsePage({ kind: 'Text', path, text }), graph)),
  );
}

function type(name: string): string {
  return `# ${name} resource type\n\n## Properties\n\n| Property | Type |\n| :--- | :--- |\n| id | String |\n`;
}

function get(path: string): string {
  return `# Get it\n\n## HTTP request\n\n\`\`\`http\nGET ${path}\n\`\`\`\n`;
}

function many(folder: string, count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}/t${at}.md`, type(`thing${at}`)]));
}
