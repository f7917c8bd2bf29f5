import { describe, expect, test } from 'vitest';
import { linkPages, reported, resourcePage, type Linked } from './linked.js';

const values = 'Possible values are: `air`, `sea`.';

const pages = {
  'resources/order.md': resourcePage('order', ['|id|String|The key.|', `|mode|String|${values}|`]),
  'resources/customer.md': resourcePage('customer', ['|id|String|The key.|']),
  'resources/stock-order.md': resourcePage('order', ['|id|String|The key.|']).replaceAll(
    'contoso.sales',
    'contoso.stock',
  ),
};

describe('a rename', () => {
  test('of a documented type affects only the package: the schema keeps the name in payloads', () => {
    const { renames, schema, diagnostics } = linkPages(pages, {
      renames: { CUSTOMER: 'Client', 'contoso.stock.order': 'StockOrder' },
    });
    expect([...renames]).toEqual([
      ['contoso.sales.customer', 'Client'],
      ['contoso.stock.order', 'StockOrder'],
    ]);
    expect(schema).toEqual(linkPages(pages).schema);
    expect(diagnostics).toEqual(linkPages(pages).diagnostics);
  });

  test('of an enum with a made-up name changes the schema, with a reason', () => {
    const { renames, schema } = linkPages(pages, { renames: { mode: 'shippingMode' } });
    expect(renames.size).toBe(0);
    expect(schema.types.map(({ name }) => name)).toContain('contoso.sales.shippingMode');
    expect(schema.types.find(({ name }) => name.endsWith('Mode'))?.evidence[0]).toMatchObject({
      about: 'name',
      says: 'renamed from `mode`',
      origin: 'configuration',
    });
  });

  test('of an enum named after a property makes it a named enum, which is no longer reported', () => {
    const order = {
      'resources/order.md': resourcePage('order', ['|mode|String|The mode.|']),
      'resources/parcel.md': resourcePage('parcel', ['|id|String|The key.|'], {
        after: '### mode values\n\n|Member|Description|\n|:---|:---|\n|air|By air.|\n|sea|By sea.|',
      }),
    };
    const isMadeUp = (linked: Linked) =>
      linked.schema.types.map((type) => type.kind === 'EnumType' && [type.name, type.synthesized]);
    expect(isMadeUp(linkPages(order))).toContainEqual(['contoso.sales.mode', true]);
    const linked = linkPages(order, { renames: { mode: 'shippingMode' } });
    expect(isMadeUp(linked)).toContainEqual(['contoso.sales.mode', false]);
    expect([...linked.renames]).toEqual([['contoso.sales.mode', 'shippingMode']]);
  });

  test('may use a name that another rename frees', () => {
    const { renames, diagnostics } = linkPages(pages, {
      renames: { customer: 'sale', 'contoso.sales.order': 'customer' },
    });
    expect([...renames.values()]).toEqual(['sale', 'customer']);
    expect(diagnostics).toEqual(linkPages(pages).diagnostics);
  });

  test.each([
    [
      'unknown-name',
      { custmer: 'client' },
      ['`custmer` in option renames.custmer is not a type; did you mean `customer`?'],
    ],
    [
      'unknown-name',
      { 'contoso.sales.custmer': 'client' },
      [
        '`contoso.sales.custmer` in option renames.contoso.sales.custmer is not a type; did you mean `contoso.sales.customer`?',
      ],
    ],
    ['unknown-name', { constructor: 'maker' }, ['`constructor` in option renames.constructor is not a type']],
    [
      'ambiguous-name',
      { order: 'sale' },
      ['`order` in option renames.order may mean any of `contoso.sales.order`, `contoso.stock.order`'],
    ],
    [
      'repeated-name',
      { customer: 'client', 'contoso.sales.customer': 'buyer' },
      ['Option renames.contoso.sales.customer for `contoso.sales.customer` repeats renames.customer'],
    ],
    [
      'conflicting-rename',
      { customer: 'ORDER' },
      ['The name `ORDER` in option renames.customer is already the name of `contoso.sales.order`'],
    ],
    [
      'conflicting-rename',
      { customer: 'mode' },
      ['The name `mode` in option renames.customer is already the name of `contoso.sales.mode`'],
    ],
    [
      'conflicting-rename',
      { customer: 'sale', 'contoso.sales.order': 'Sale' },
      [
        'The name `Sale` in option renames.contoso.sales.order is already the name of `contoso.sales.customer`',
        'The name `sale` in option renames.customer is already the name of `contoso.sales.order`',
      ],
    ],
    [
      'conflicting-rename',
      { customer: 'client', mode: 'customer' },
      ['The name `customer` in option renames.mode is already the name of `contoso.sales.customer`'],
    ],
    [
      'needless-option',
      { customer: 'Customer' },
      ['Option renames.customer has no effect, because the documentation now says the same'],
    ],
  ])('that is impossible is reported as %s: %j', (code, renames, messages) => {
    const found = reported(linkPages(pages, { renames }), code);
    expect(found.toSorted()).toEqual(messages.map((message) => `docs2ts:1 ${message}`).toSorted());
  });
});
