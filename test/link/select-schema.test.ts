import { expect, test } from 'vitest';
import { selectSchema } from '../../generator/link/select-schema.js';
import { qualifiedName } from '../../generator/model/edm/type-reference.js';
import type { Operation } from '../../generator/model/operation.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import { fileSource } from '../../generator/model/source.js';
import { enumType, named, property, schemaOf, structuredType } from '../check/documented.js';
import { operation, relationship } from '../emit/shop.js';

const { request: _, ...bare } = operation('customer-list');

const list: Operation = {
  ...bare,
  routes: [{ method: 'GET', path: '/shops/{id}/customers', source: fileSource('api/customer-list.md') }],
  source: fileSource('api/customer-list.md'),
  parameters: [],
  responses: [{ status: 200, type: { kind: 'Collection', of: named('customer') }, source: fileSource('order.md') }],
};

const whole: Schema = {
  ...schemaOf([
    structuredType('customer', [property('status', named('status')), relationship('orders', named('order'))]),
    { ...structuredType('regular', []), baseType: qualifiedName('contoso.customer') },
    structuredType('order', [property('customer', named('customer'))]),
    structuredType('stock', []),
    enumType('status', ['new']),
    enumType('unused', ['new']),
  ]),
  operations: [list],
};

test.each([
  ['GET /shops/{id}/customers', ['contoso.customer', 'contoso.regular', 'contoso.status'], 1],
  ['get /SHOPS/{shop-id}/customers', ['contoso.customer', 'contoso.regular', 'contoso.status'], 1],
  ['GET /shops/*', ['contoso.customer', 'contoso.regular', 'contoso.status'], 1],
  ['api/customer*', ['contoso.customer', 'contoso.regular', 'contoso.status'], 1],
  ['contoso.Regular', ['contoso.customer', 'contoso.regular', 'contoso.status'], 0],
  ['st*', ['contoso.stock', 'contoso.status'], 0],
  ['contoso.order', ['contoso.customer', 'contoso.regular', 'contoso.order', 'contoso.status'], 0],
])('%s selects what it names and what that needs', (entry, types, operations) => {
  const { schema, diagnostics } = selectSchema(whole, [entry]);
  expect(diagnostics).toEqual([]);
  expect(schema.types.map(({ name }) => name).toSorted()).toEqual(types.toSorted());
  expect(schema.operations).toHaveLength(operations);
});

test('a relationship comes with a type if its target is selected, too', () => {
  const propertiesOf = (...only: readonly string[]) =>
    selectSchema(whole, only).schema.types.flatMap((type) =>
      type.kind !== 'EnumType' && type.name === 'contoso.customer' ? type.properties.map(({ name }) => name) : [],
    );
  expect(propertiesOf('customer')).toEqual(['status']);
  expect(propertiesOf('customer', 'order')).toEqual(['status', 'orders']);
});

test('requests of a type come only if it is named or sent', () => {
  const creatable = (entry: string) =>
    selectSchema(whole, [entry]).schema.types.flatMap((type) =>
      type.kind !== 'EnumType' && type.creatable ? [type.name] : [],
    );
  expect(creatable('GET *')).toEqual([]);
  expect(creatable('stock')).toEqual(['contoso.stock']);
});

test('an entry that matches nothing is reported with a suggestion', () => {
  const { diagnostics } = selectSchema(whole, ['custmer', 'GET /shop/{id}/customers', 'xyz*']);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    '`custmer` in option only[0] matches no operation, type or page; did you mean `customer`?',
    '`GET /shop/{id}/customers` in option only[1] matches no operation, type or page; did you mean `GET /shops/{id}/customers`?',
    '`xyz*` in option only[2] matches no operation, type or page',
  ]);
});
