import { expect, test } from 'vitest';
import { declarePage } from '../../generator/declare/declare-page.js';
import { graph } from '../../generator/declare/dialects/graph.js';
import { parsePage } from '../../generator/parse/parse-page.js';
import { operationPage } from '../check/operation-page.js';

function codesOf(text: string): readonly string[] {
  const page = declarePage(parsePage({ kind: 'Text', path: 'api/order-post.md', text }), graph);
  return page.diagnostics.map(({ code }) => code);
}

test('a request line that is none is reported once, and not the tables that it leaves without an operation', () => {
  expect(codesOf(operationPage())).toEqual([]);
  expect(codesOf(operationPage({ route: 'POSTX /orders' }))).toEqual(['unexpected-http-line']);
});

test('a section without a request line is reported, and not its tables', () => {
  expect(codesOf(operationPage({ route: '' }))).toEqual(['missing-route']);
});
