import { expect, test } from 'vitest';
import { enumWithoutMembers } from '../../../generator/check/rules/enum-without-members.js';
import { exampleDeviation } from '../../../generator/check/rules/example-deviation.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

const rows = ['|customer|[state](state.md)|How far it is.|'];
const set = (members: string) => ({
  'resources/order.md': resourcePage(rows, '{ "customer": "String" }'),
  'resources/state.md': `# state enum type\n\nHow far it is.\n\n## Members\n\n${members}\n`,
  'api/order-post.md': operationPage({ rows }),
});

test('reports an enum without a member once, on its page, and no value of it', () => {
  for (const members of ['None yet.', '- `unknownFutureValue`']) {
    expect(lintPages(enumWithoutMembers, set(members))).toEqual([
      '# state enum type | The page of the enumeration `state` lists no members',
    ]);
    expect(lintPages(exampleDeviation, set(members))).toEqual([]);
  }
});

test('does not report an enum with members, whose values count', () => {
  expect(lintPages(enumWithoutMembers, set('- `open`'))).toEqual([]);
  expect(lintPages(exampleDeviation, set('- `open`'))).toHaveLength(2);
});
