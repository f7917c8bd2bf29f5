import { expect, test } from 'vitest';
import { emptyFrontMatter } from '../../../generator/check/rules/empty-front-matter.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports keys of the front matter without a value', () => {
  expect(
    lintPages(emptyFrontMatter, operationPage({ frontMatter: 'title: "Create order"\nauthor: ""\nteam:' })),
  ).toEqual([
    'author: "" | The front matter has no value for `author`',
    'team: | The front matter has no value for `team`',
  ]);
});

test('is silent where every key has a value', () => {
  expect(lintPages(emptyFrontMatter, operationPage())).toEqual([]);
});
