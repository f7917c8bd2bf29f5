import { describe, expect, test } from 'vitest';
import { linkPages, reported, resourcePage, rowsOf, structured } from './linked.js';

const item = resourcePage('item', ['|id|String|Key of the entity.|'], { annotation: '\n  "keyProperty": "id",' });

describe('inheritance', () => {
  test('assigns inherited rows to the type that declares them', () => {
    const linked = linkPages({
      'resources/item.md': item,
      'resources/order.md': resourcePage('order', ['|id|String|The key.|', '|total|Double|The sum.|'], {
        annotation: '\n  "baseType": "contoso.sales.item",',
      }),
    });
    expect(structured(linked, 'order')).toMatchObject({ kind: 'EntityType', baseType: 'contoso.sales.item', key: [] });
    expect(rowsOf(structured(linked, 'order'))).toEqual(['total: Edm.Double']);
    expect(structured(linked, 'item')).toMatchObject({ kind: 'EntityType', key: ['id'] });
    expect(linked.diagnostics).toEqual([]);
  });

  test('assigns inherited rows to a base type without a page', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', [
        '|id|String| Inherited from [thing](../resources/thing.md)|',
        '|total|Double|The sum.|',
      ]),
    });
    expect(structured(linked, 'order')).toMatchObject({ baseType: 'contoso.sales.thing' });
    expect(structured(linked, 'thing')).toMatchObject({
      origin: 'table',
      source: { file: 'resources/order.md', line: 11 },
    });
    expect(rowsOf(structured(linked, 'thing'))).toEqual(['id: Edm.String']);
  });

  test('takes the nearest of several ancestors that rows name', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', ['|name|String|A name. Inherited from [item](item.md)|'], {
        annotation: '\n  "baseType": "contoso.sales.item",',
      }),
      'resources/item.md': item,
      'resources/priorityorder.md': resourcePage('priorityOrder', [
        '|name|String|A name. Inherited from [order](order.md)|',
        '|id|String|The key. Inherited from [item](item.md)|',
      ]),
    });
    expect(structured(linked, 'priorityOrder').baseType).toBe('contoso.sales.order');
  });

  test('prefers an annotation to a row, and reports the contradiction with both places', () => {
    const linked = linkPages({
      'resources/item.md': item,
      'resources/thing.md': resourcePage('thing', ['|name|String|A name.|']),
      'resources/order.md': resourcePage('order', ['|name|String|A name. Inherited from [thing](thing.md)|'], {
        annotation: '\n  "baseType": "contoso.sales.item",',
      }),
    });
    expect(structured(linked, 'order').baseType).toBe('contoso.sales.item');
    expect(linked.diagnostics).toMatchObject([
      {
        code: 'conflicting-base-type',
        source: { file: 'resources/order.md', line: 11 },
        related: [{ source: { file: 'resources/order.md', line: 19 } }],
      },
    ]);
  });

  test('in a circle is cut and reported', () => {
    const linked = linkPages({
      'resources/a.md': resourcePage('a', ['|x|String|X.|'], { annotation: '\n  "baseType": "contoso.sales.b",' }),
      'resources/b.md': resourcePage('b', ['|y|String|Y.|'], { intro: 'Inherits from [a](a.md).' }),
    });
    expect([structured(linked, 'a').baseType, structured(linked, 'b').baseType]).toEqual([
      'contoso.sales.b',
      undefined,
    ]);
    expect(reported(linked, 'base-type-cycle')).toEqual([
      'resources/b.md:5 `contoso.sales.b` names `contoso.sales.a` as its base type, but `contoso.sales.a` derives from `contoso.sales.b`',
    ]);
  });

  test('cannot change the type of a property', () => {
    const linked = linkPages({
      'resources/item.md': item,
      'resources/order.md': resourcePage('order', ['|id|Int32|The key.|'], {
        annotation: '\n  "baseType": "contoso.sales.item",',
      }),
    });
    expect(rowsOf(structured(linked, 'order'))).toEqual([]);
    expect(reported(linked, 'inherited-type-differs')).toEqual([
      'resources/order.md:11 The inherited property `id` has the type `Edm.Int32` here, but `Edm.String` in `contoso.sales.item`',
    ]);
  });

  test('is inferred from an example with a type in the place of another whose name it extends', () => {
    const linked = linkPages({
      'resources/target.md': resourcePage('target', ['|name|String|A name.|']),
      'resources/grouptarget.md': resourcePage('groupTarget', ['|group|String|A group.|']),
      'resources/rule.md': resourcePage('rule', ['|target|[target](target.md)|For whom.|']),
      'api/rule-get.md': `# Get rule

Namespace: contoso.sales

## HTTP request

\`\`\`http
GET /rules/{id}
\`\`\`

## Response

If successful, this method returns a \`200 OK\` response code and a [rule](../resources/rule.md) object in the response body.

## Example

### Response

\`\`\`http
HTTP/1.1 200 OK

{ "target": { "@odata.type": "#contoso.sales.groupTarget", "group": "A" } }
\`\`\`
`,
    });
    expect(structured(linked, 'groupTarget').baseType).toBe('contoso.sales.target');
    expect(reported(linked, 'inferred-base-type')).toHaveLength(1);
  });
});
