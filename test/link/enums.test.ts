import { describe, expect, test } from 'vitest';
import { enumNamed, linkPages, propertyOf, reported, resourcePage, rowsOf, structured } from './linked.js';

const listed = (...values: string[]) => `Possible values are: ${values.map((value) => `\`${value}\``).join(', ')}.`;

function members(linked: ReturnType<typeof linkPages>, name: string): readonly string[] {
  return enumNamed(linked, name).members.map((member) => member.name);
}

describe('enums', () => {
  test('have the members of tables and lists, tables first, and a sentinel', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', [
        `|state|orderState|The state. ${listed('open', 'closed', 'unknownFutureValue')}|`,
      ]),
      'resources/orderstate.md': `# orderState enum type

Namespace: contoso.sales

## Members

|Member|Value|Description|
|:---|:---|:---|
|open|0|Open.|
|closed|1|Closed.|
`,
    });
    expect(enumNamed(linked, 'orderState')).toMatchObject({
      members: [
        { name: 'open', value: '0', description: 'Open.' },
        { name: 'closed', value: '1', description: 'Closed.' },
        { name: 'unknownFutureValue' },
      ],
      sentinel: 'unknownFutureValue',
      synthesized: false,
      flags: false,
    });
    expect(linked.diagnostics).toEqual([]);
  });

  test('with contradictory lists have all members, and both places are reported', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', [`|state|orderState|${listed('open', 'closed')}|`]),
      'resources/quote.md': resourcePage('quote', [`|state|orderState|${listed('open', 'expired')}|`]),
    });
    expect(members(linked, 'orderState')).toEqual(['open', 'closed', 'expired']);
    expect(linked.diagnostics).toMatchObject([
      {
        code: 'conflicting-enum-members',
        source: { file: 'resources/quote.md' },
        related: [{ source: { file: 'resources/order.md' } }],
      },
    ]);
  });

  test('without a name are named after their property, whatever other pages exist', () => {
    const order = resourcePage('order', [`|shippingMode|String|${listed('air', 'sea')}|`]);
    const other = resourcePage('line', [`|colour|String|${listed('red', 'blue')}|`]);
    const alone = linkPages({ 'resources/order.md': order });
    expect(rowsOf(structured(alone, 'order'))).toEqual(['shippingMode: contoso.sales.shippingMode']);
    expect(enumNamed(alone, 'shippingMode').synthesized).toBe(true);
    const together = linkPages({ 'resources/order.md': order, 'resources/line.md': other });
    expect(enumNamed(together, 'shippingMode')).toEqual(enumNamed(alone, 'shippingMode'));
  });

  test('without a name are one enum if properties of the same name have the same members', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', [`|mode|String|${listed('air', 'sea')}|`]),
      'resources/quote.md': resourcePage('quote', [`|mode|String collection|${listed('sea', 'air')}|`]),
    });
    expect(rowsOf(structured(linked, 'order'))).toEqual(['mode: contoso.sales.mode']);
    expect(rowsOf(structured(linked, 'quote'))).toEqual(['mode: Collection(contoso.sales.mode)']);
  });

  test('without a name begin with the owner’s name if members differ or a type has the name', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', [
        `|mode|String|${listed('air', 'sea')}|`,
        `|line|String|${listed('a', 'b')}|`,
      ]),
      'resources/quote.md': resourcePage('quote', [`|mode|String|${listed('fax', 'mail')}|`]),
      'resources/line.md': resourcePage('line', ['|id|String|The key.|']),
    });
    expect(rowsOf(structured(linked, 'order'))).toEqual([
      'mode: contoso.sales.orderMode',
      'line: contoso.sales.orderLine',
    ]);
    expect(rowsOf(structured(linked, 'quote'))).toEqual(['mode: contoso.sales.quoteMode']);
  });

  test('without a name are replaced by a documented enum with that name and those members', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', [
        `|mode|String|${listed('air', 'sea')}|`,
        `|way|orderMode|${listed('sea', 'air')}|`,
      ]),
    });
    expect(propertyOf(structured(linked, 'order'), 'mode').type).toEqual({
      kind: 'Named',
      name: 'contoso.sales.orderMode',
    });
    expect(enumNamed(linked, 'orderMode').synthesized).toBe(false);
  });

  test('without a name may be renamed', () => {
    const linked = linkPages(
      { 'resources/order.md': resourcePage('order', [`|mode|String|${listed('air', 'sea')}|`]) },
      { renames: { mode: 'shippingMode' } },
    );
    expect(rowsOf(structured(linked, 'order'))).toEqual(['mode: contoso.sales.shippingMode']);
  });

  test('are flags if an example joins members by commas', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', [`|days|weekDays|${listed('monday', 'tuesday')}|`]),
      'api/order-get.md': `# Get order

Namespace: contoso.sales

## HTTP request

\`\`\`http
GET /orders/{id}
\`\`\`

## Response

If successful, this method returns a \`200 OK\` response code and an [order](../resources/order.md) object in the response body.

## Example

### Response

\`\`\`http
HTTP/1.1 200 OK

{ "days": "monday, tuesday" }
\`\`\`
`,
    });
    expect(enumNamed(linked, 'weekDays').flags).toBe(true);
  });

  test('may be called `String` in the table of another page', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', [
        '|status|orderStatus|Possible values are: `new`, `paid`.|',
        '|kind|String|Possible values are: `gift`, `sale`.|',
      ]),
      'resources/area-order.md': resourcePage('order', ['|status|String|The status.|', '|kind|String|The kind.|']),
    });
    expect(rowsOf(structured(linked, 'order'))).toEqual([
      'status: contoso.sales.orderStatus',
      'kind: contoso.sales.kind',
    ]);
    expect(reported(linked, 'conflicting-property-type')).toEqual([]);
  });

  test('without members are strings', () => {
    const linked = linkPages({ 'resources/order.md': resourcePage('order', ['|status|Enumeration|The status.|']) });
    expect(rowsOf(structured(linked, 'order'))).toEqual(['status: Edm.String']);
  });

  test('named in a JSON representation are the type of a row that says String and lists the values', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', [`|mode|String|${listed('air', 'sea')}|`], {
        json: '{ "mode": { "@odata.type": "contoso.sales.transport" } }',
      }),
    });
    expect(rowsOf(structured(linked, 'order'))).toEqual(['mode: contoso.sales.transport']);
    expect(members(linked, 'transport')).toEqual(['air', 'sea']);
    expect(reported(linked, 'conflicting-property-type')).toEqual([]);
  });
});
