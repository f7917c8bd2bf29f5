import { expect, test } from 'vitest';
import { requiredButAbsent } from '../../../generator/check/rules/required-but-absent.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

const order = resourcePage(
  ['|id|String|The key.|', '|customer|String|Who.|', '|weight|Double|The weight.|'],
  '{ "id": "1", "customer": "a", "weight": 1 }',
);

/** A page that creates an order, with the page of the order. */
function withOrder(page: string): Readonly<Record<string, string>> {
  return { 'resources/order.md': order, 'api/order-post.md': page };
}

test('reports properties that the page lists as required and its own example omits', () => {
  const rows = ['|id|String|The key.|', '|customer|String|Who ordered.|'];
  expect(lintPages(requiredButAbsent, withOrder(operationPage({ rows })))).toEqual([
    'id | The documentation calls `id` required, but the example lacks it',
  ]);
});

test('does not report an example with all of them', () => {
  expect(lintPages(requiredButAbsent, withOrder(operationPage()))).toEqual([]);
});

test('does not report requests that the service refuses', () => {
  const refused = `${operationPage()}
### Request 2

\`\`\`http
POST https://api.contoso.com/v1/orders
Content-Type: application/json

{}
\`\`\`

### Response 2

\`\`\`http
HTTP/1.1 400 Bad Request
\`\`\`
`;
  expect(lintPages(requiredButAbsent, withOrder(refused))).toEqual([]);
  expect(lintPages(requiredButAbsent, withOrder(refused.replace('400 Bad Request', '201 Created')))).not.toEqual([]);
});

test('believes the row before the sentence above the table', () => {
  const rows = (words: string) => ['|weight|Double|The weight.' + words + '|', '|customer|String|Who ordered.|'];
  const found = (words: string) => lintPages(requiredButAbsent, withOrder(operationPage({ rows: rows(words) })));
  expect(found('')).toHaveLength(1);
  expect(found(' Optional.')).toEqual([]);
  expect(found(' Read-only.')).toEqual([]);
  const excusing = resourcePage(['|weight|Double|The weight. Optional.|', '|customer|String|Who.|'], '{ "weight": 1 }');
  const pages = { 'resources/order.md': excusing, 'api/order-post.md': operationPage({ rows: rows('') }) };
  expect(lintPages(requiredButAbsent, pages)).toEqual([]);
});

test('reports what a page says against itself if there is no page of the type', () => {
  const rows = ['|id|String|The key.|', '|customer|String|Who ordered.|'];
  expect(lintPages(requiredButAbsent, operationPage({ rows }))).toHaveLength(1);
});
