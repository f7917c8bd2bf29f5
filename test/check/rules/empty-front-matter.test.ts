import { expect, test } from 'vitest';
import { emptyFrontMatter } from '../../../generator/check/rules/empty-front-matter.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports front-matter keys without a value', () => {
  expect(
    lintPages(emptyFrontMatter, operationPage({ frontMatter: 'title: "Create order"\nauthor: ""\nteam:' })),
  ).toEqual([
    'author: "" | The front matter has no value for `author`',
    'team: | The front matter has no value for `team`',
  ]);
});

test('does not report keys with a value', () => {
  expect(lintPages(emptyFrontMatter, operationPage())).toEqual([]);
});
