import { expect, test } from 'vitest';
import { csdlName } from '../../../generator/model/edm/type-reference.js';
import { linkSchema } from '../../../generator/link/link-schema.js';
import { factsOf, withoutPlaces } from '../pages.js';
import { shop } from './shop.js';

const order = `---
title: Order
---

# The record order

An order.

## What it consists of

|Label|Kind|Meaning|Needed|
|-|-|-|-|
|number|whole|Never changes.|yes|
|lines|list<line>|Its lines.||
|note|String|Has a type of its own.||
`;

const fetchOrder = `# Fetch an order

## How to call

\`\`\`http
GET /orders/:number
\`\`\`

## What to give

|Label|Kind|
|-|-|
|number|whole|

## What you get

Returns \`200 OK\` and an [order](order.md) object.

## For instance

\`\`\`json
{ "number": 1, "@odata.type": "#x.y" }
\`\`\`
`;

const pages = () => [factsOf(order, 'order.md', shop), factsOf(fetchOrder, 'fetch-order.md', shop)];

test('reads a type page of another dialect by the words of that dialect', () => {
  const [page] = pages();
  const row = { kind: 'Property', owner: { name: 'order' }, navigation: false, role: 'type', origin: 'table' };
  expect(withoutPlaces(page?.facts)).toEqual([
    {
      kind: 'Type',
      name: { name: 'order' },
      form: 'structured',
      origin: 'table',
      aliases: [],
      description: 'An order.',
    },
    {
      ...row,
      name: 'number',
      type: { kind: 'Primitive', name: 'Edm.Int32' },
      constraints: [{ kind: 'ReadOnly' }, { kind: 'Required' }],
    },
    {
      ...row,
      name: 'lines',
      type: { kind: 'Collection', of: { kind: 'Mention', mention: { name: 'line' } } },
      description: 'Its lines.',
      constraints: [],
    },
    {
      ...row,
      name: 'note',
      type: { kind: 'Mention', mention: { name: 'String' } },
      description: 'Has a type of its own.',
      constraints: [],
    },
  ]);
  expect(page?.diagnostics).toEqual([]);
});

test('reads the paths and examples of another dialect', () => {
  const [, page] = pages();
  const [operation, example] = page?.facts ?? [];
  expect(withoutPlaces(operation)).toEqual({
    kind: 'Operation',
    name: 'fetch-order',
    title: 'Fetch an order',
    routes: [{ method: 'GET', path: '/orders/{number}' }],
    variants: [],
    permissions: [],
    headers: [],
    parameters: [{ name: 'number', in: 'path', type: { kind: 'Primitive', name: 'Edm.Int32' }, constraints: [] }],
    responses: [{ status: 200, type: { kind: 'Mention', mention: { name: 'order', target: 'order.md' } } }],
  });
  expect(example).toMatchObject({ kind: 'Example', role: 'response', name: 'fetch-order-response', headers: [] });
  expect(page?.facts).toHaveLength(2);
});

test('links the facts of another dialect to a schema', () => {
  const { defaultNamespace = '' } = shop.traits;
  const { schema } = linkSchema(pages(), { defaultNamespace });
  const types = schema.types.map((type) => [
    type.name,
    type.kind === 'EnumType' ? [] : type.properties.map(({ name, type: of }) => `${name}: ${csdlName(of)}`),
  ]);
  expect(types).toEqual([
    ['shop.String', []],
    ['shop.line', []],
    ['shop.order', ['number: Edm.Int32', 'lines: Collection(shop.line)', 'note: shop.String']],
  ]);
  expect(schema.operations.map(({ id, routes }) => [id, routes[0]?.path])).toEqual([
    ['fetch-order', '/orders/{number}'],
  ]);
  expect(schema.operations[0]?.responses[0]?.type).toEqual({ kind: 'Named', name: 'shop.order' });
});
