import { expect, test } from 'vitest';
import { pathParameterMismatch } from '../../../generator/check/rules/path-parameter-mismatch.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

function lint(route: string, ...rows: readonly string[]): readonly string[] {
  const table = `## Path parameters\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n${rows.map((row) => `|${row}|String|Which.|`).join('\n')}\n\n## Request body`;
  const page = operationPage({ route }).replace('## Request body', table);
  return lintPages(pathParameterMismatch, page).map((found) => found.split(' | ')[1] ?? '');
}

test.each([
  ['POST /orders/{orderId}', ['ordreId'], 'orderId'],
  ['POST /orders/{orderId}', ['number'], 'orderId'],
  ['POST /orders/find(day={day})', ['dya'], 'day'],
])('%s with the rows %j', (route, rows, suggestion) => {
  expect(lint(route, ...rows)).toEqual([
    `No request line of the page has the placeholder \`${rows[0]}\`; did you mean \`${suggestion}\`?`,
  ]);
});

test.each([
  ['POST /orders/{orderId}', ['orderId']],
  ['POST /orders/{order-id}', ['orderId']],
  ['POST /orders/{orderId}/items/{itemId}', ['itemId']],
  ['POST /orders/{orderId}/items/{itemId}', ['number']],
  ['POST /orders', ['orderId']],
])('%s with the rows %j is not reported', (route, rows) => {
  expect(lint(route, ...rows)).toEqual([]);
});
