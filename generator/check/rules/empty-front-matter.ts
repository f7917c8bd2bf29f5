import { diagnose } from '../../model/diagnostic.js';
import { defineRule } from '../rule.js';

/** `author: ""` at the head of a page. */
export const emptyFrontMatter = defineRule({
  codes: ['empty-front-matter'],
  reach: 'page',
  check: ({ pages }) =>
    pages.flatMap(({ frontMatter }) =>
      (frontMatter?.entries ?? [])
        .filter(({ value }) => value.trim() === '')
        .map(({ key, source }) => diagnose('empty-front-matter', source, { key })),
    ),
});
