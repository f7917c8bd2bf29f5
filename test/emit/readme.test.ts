import { expect, test } from 'vitest';
import { planPackage } from '../../generator/emit/plan-package.js';
import type { Operation } from '../../generator/model/operation.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import { schemaOf, structuredType } from '../check/documented.js';
import { operation, planInput, source } from './shop.js';
import { readTemplates } from './write-package.js';

test('the example imports its type from the namespace that it belongs to', () => {
  expect(readmeOf(schemaOf([structuredType('stock.place', [])]))).toContain(
    "import { Place, isPlace } from 'shop/stock';",
  );
  expect(readmeOf(schemaOf([structuredType('order', [])]))).toContain("import { Order, isOrder } from 'shop';");
});

test('the example of a request body is a request that sends one, and never a DELETE', () => {
  const schema = schemaOf([structuredType('order', [])]);
  const remove = withRoute('order-delete', 'DELETE');
  expect(readmeOf({ ...schema, operations: [remove, withRoute('order-post', 'POST')] })).toContain(
    "`Operations['POST /orders']['request']` is a request body",
  );
  const readme = readmeOf({ ...schema, operations: [remove, withRoute('order-get', 'GET')] });
  expect(readme).toContain("`Operations['GET /orders']['responses']` has the responses by status");
  expect(readme).not.toContain("'DELETE /orders'");
});

function withRoute(id: string, method: 'DELETE' | 'GET' | 'POST'): Operation {
  return { ...operation(id), routes: [{ method, path: '/orders', source }] };
}

function readmeOf(schema: Schema): string {
  const files = planPackage({ ...planInput(schema), templates: readTemplates() });
  const file = files.find(({ path }) => path === 'README.md');
  return file?.kind === 'Text' ? file.text : '';
}
