import { describe, expect, test } from 'vitest';
import { createPage, linkPages, propertyOf, reported, resourcePage, rowsOf, structured } from './linked.js';

describe('a type', () => {
  test('on several pages is one type with all rows, the description of the page that is cited, and all sources', () => {
    const linked = linkPages({
      'resources/area-order.md': resourcePage('order', ['|note|String|A longer note.|'], {
        intro: 'An order, at length.',
      }),
      'resources/order.md': resourcePage('order', ['|id|String|The key.|', '|note|String|A note.|'], {
        intro: 'An order.',
      }),
    });
    const order = structured(linked, 'order');
    expect(rowsOf(order)).toEqual(['id: Edm.String', 'note: Edm.String']);
    expect([order.source.file, order.description]).toEqual(['resources/area-order.md', 'An order, at length.']);
    const note = propertyOf(order, 'note');
    expect([note.source.file, note.description]).toEqual(['resources/order.md', 'A note.']);
    expect(order.sources.map(({ file }) => file)).toEqual(['resources/area-order.md', 'resources/order.md']);
  });

  test('with contradictory pages uses the property type of the page with most rows, and both places are reported', () => {
    const linked = linkPages({
      'resources/area-order.md': resourcePage('order', ['|total|String|The sum.|']),
      'resources/order.md': resourcePage('order', ['|id|String|The key.|', '|total|Double|The sum.|']),
    });
    expect(rowsOf(structured(linked, 'order'))).toEqual(['id: Edm.String', 'total: Edm.Double']);
    expect(linked.diagnostics).toMatchObject([
      {
        code: 'conflicting-property-type',
        message: 'The type of `total` is `Edm.String` here, but `Edm.Double` elsewhere',
        source: { file: 'resources/area-order.md', line: 11 },
        related: [{ source: { file: 'resources/order.md', line: 12 } }],
      },
    ]);
  });

  test('in a nested JSON object reads placeholders like a resource', () => {
    const members =
      '"a": "String (guid)", "b": "String (date)", "c": "json", "d": "dateTime-value", "e": "Int16", "f": "String (timestamp)"';
    const linked = linkPages({
      'resources/parcel.md': resourcePage('parcel', ['|label|label|The label.|'], {
        json: `{ ${members}, "label": { "@odata.type": "contoso.sales.label", ${members} } }`,
      }),
    });
    const rows = [
      'a: Edm.Guid',
      'b: Edm.Date',
      'c: Edm.Untyped',
      'd: Edm.DateTimeOffset',
      'e: Edm.Int16',
      'f: Edm.DateTimeOffset',
    ];
    expect(rowsOf(structured(linked, 'label'))).toEqual(rows);
    expect(rowsOf(structured(linked, 'parcel'))).toEqual(['label: contoso.sales.label', ...rows]);
  });

  test('spells a property as in the JSON representation', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', ['|orderID|String|The key.|'], { json: '{ "orderId": "String" }' }),
    });
    expect(rowsOf(structured(linked, 'order'))).toEqual(['orderId: Edm.String']);
    expect(reported(linked, 'property-name-case')).toHaveLength(1);
  });

  test('does not have a property that only the table of a request lists', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', ['|id|String|Key of the entity.|', '|note|String|A note.|']),
      'api/order-create.md': createPage('order', ['|note|String|A note.|', '|template|String|What to start from.|'], {
        note: 'A',
        template: 'B',
      }),
    });
    expect(propertyOf(structured(linked, 'order'), 'template').presence).toEqual({
      read: 'absent',
      create: 'required',
      update: 'absent',
    });
  });

  test('without a page has the properties that examples on all pages show', () => {
    const linked = linkPages({
      'api/order-create.md': createPage('order', ['|buyer|[party](../resources/party.md)|Who.|'], {
        '@odata.type': '#contoso.sales.order',
        buyer: {
          '@odata.type': 'contoso.sales.party',
          name: 'Name value',
          age: 7,
          since: '2020-01-02T03:04:05.1234567Z',
        },
      }),
      'api/quote-create.md': createPage('quote', ['|buyers|[party](../resources/party.md) collection|Who.|'], {
        buyers: [{ name: 'Other', vip: true, tags: ['a'], age: 5000000000, 'some-key': 1 }],
      }),
    });
    const party = structured(linked, 'party');
    expect(party).toMatchObject({ kind: 'ComplexType', origin: 'example', creatable: true });
    expect(rowsOf(party)).toEqual([
      'name: Edm.String',
      'age: Edm.Int64',
      'since: Edm.DateTimeOffset',
      'vip: Edm.Boolean',
      'tags: Collection(Edm.String)',
    ]);
    expect(new Set(party.properties.map(({ origin }) => origin))).toEqual(new Set(['example']));
  });

  test('without a documented key has the properties that responses show as well', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', ['|note|String|A note.|']),
      'api/order-create.md': createPage(
        'order',
        ['|note|String|A note.|'],
        { note: 'A' },
        { id: '7', note: 'A', total: 1.5 },
      ),
    });
    const order = structured(linked, 'order');
    expect(order).toMatchObject({ kind: 'EntityType', key: ['id'] });
    expect(order.properties.map(({ name, origin }) => `${name}: ${origin}`)).toEqual([
      'note: table',
      'id: example',
      'total: example',
    ]);
  });

  test('is dropped if only a heading names it', () => {
    const linked = linkPages({
      'resources/search.md': '# search resource type\n\nNamespace: contoso.sales\n\nAn overview.\n',
    });
    expect(linked.schema.types).toEqual([]);
  });
});

describe('a schema', () => {
  test('does not depend on the order of the pages', () => {
    const pages = {
      'resources/order.md': resourcePage('order', [
        '|id|String|Inherited from [item](item.md)|',
        '|mode|String|Possible values are: `a`, `b`.|',
      ]),
      'resources/item.md': resourcePage('item', ['|id|String|The key.|']),
      'resources/quote.md': resourcePage('Quote', [
        '|mode|String|Possible values are: `a`, `c`.|',
        '|order|[Order](order.md)|It.|',
      ]),
      'api/order-create.md': createPage('order', ['|mode|String|How.|'], { mode: 'a' }, { id: '1', mode: 'a' }),
    };
    const turned = Object.fromEntries(Object.entries(pages).toReversed());
    expect(JSON.stringify(linkPages(turned).schema)).toBe(JSON.stringify(linkPages(pages).schema));
  });
});

describe('the name of an entity set in a Type cell', () => {
  const line = resourcePage('orderLine', ['|id|String|The key.|']);
  const linesOf = (row: string, header = '|Navigation|Return Type|Description|') =>
    linkPages({
      'resources/order.md': resourcePage('order', ['|id|String|The key.|'], {
        after: `## Navigation\n\n${header}\n|:---|:---|:---|\n${row}\n`,
      }),
      'resources/orderline.md': line,
      'resources/box.md': resourcePage('box', ['|id|String|The key.|']),
      'resources/status.md': resourcePage('status', ['|id|String|The key.|']),
    });
  const typeOf = (row: string) => rowsOf(structured(linesOf(row), 'order')).at(-1);

  test.each([
    ['|[orderLines](orderline.md)|orderLines|The lines.|', 'orderLines: Collection(contoso.sales.orderLine)'],
    ['|orderLines|[orderLines](orderline.md)|The lines.|', 'orderLines: Collection(contoso.sales.orderLine)'],
    ['|orderLines|orderLines|The lines.|', 'orderLines: Collection(contoso.sales.orderLine)'],
    ['|[lines](orderline.md)|lines|The lines.|', 'lines: Collection(contoso.sales.orderLine)'],
    ['|[boxes](box.md)|boxes|The boxes.|', 'boxes: Collection(contoso.sales.box)'],
    ['|[ordersLine](orderline.md)|ordersLine|The lines.|', 'ordersLine: Collection(contoso.sales.orderLine)'],
    ['|[orderLine](orderline.md)|orderLine|The line.|', 'orderLine: contoso.sales.orderLine'],
    ['|[address](box.md)|address|The address.|', 'address: contoso.sales.box'],
    ['|[status](status.md)|status|The status.|', 'status: contoso.sales.status'],
    ['|[first](orderline.md)|orderLine|The first.|', 'first: contoso.sales.orderLine'],
  ])('%s is %s', (row, expected) => {
    expect(typeOf(row)).toBe(expected);
  });

  test('is no type of its own, and the property is a relationship', () => {
    const linked = linesOf('|[orderLines](orderline.md)|orderLines|The lines.|');
    expect(linked.schema.types.map(({ name }) => name)).not.toContain('contoso.sales.orderLines');
    expect(propertyOf(structured(linked, 'order'), 'orderLines').kind).toBe('NavigationProperty');
    expect(linked.diagnostics).toEqual([]);
  });
});

describe('a type that no page defines', () => {
  const linkExample = (body: object) =>
    linkPages({
      'resources/order.md': resourcePage('order', ['|id|String|The key.|', '|status|contoso.sales.state||']),
      'api/order-create.md': createPage('order', ['|id|String|The key.|'], { id: '1' }, body),
    });

  test('is the primitive type that the examples show', () => {
    expect(rowsOf(structured(linkExample({ id: '1', status: 'Open' }), 'order'))).toContain('status: Edm.String');
    expect(rowsOf(structured(linkExample({ id: '1', status: 50 }), 'order'))).toContain('status: Edm.Int32');
    expect(linkExample({ id: '1', status: 'Open' }).schema.types).toHaveLength(1);
  });

  test('stays a type if the examples show an object or nothing', () => {
    const rows = ['id: Edm.String', 'status: contoso.sales.state'];
    expect(rowsOf(structured(linkExample({ id: '1', status: { at: 1 } }), 'order'))).toEqual(rows);
    expect(rowsOf(structured(linkExample({ id: '1' }), 'order'))).toEqual(rows);
    expect(rowsOf(structured(linkExample({ id: '1', status: null }), 'order'))).toEqual(rows);
  });
});
