import { describe, expect, test } from 'vitest';
import { methodReturnMismatch } from '../../../generator/check/rules/method-return-mismatch.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

function lint(returns: string, response = 'an [order](../resources/order.md) object'): readonly string[] {
  const methods = `## Methods\n\n|Method|Return type|\n|:--|:--|\n|[Create](../api/order-post.md)|${returns}|\n\n## Properties`;
  const order = resourcePage(['|id|String|The key.|'], '{ "id": "1" }').replace('## Properties', methods);
  return lintPages(methodReturnMismatch, {
    'resources/order.md': order,
    'resources/rushorder.md': resourcePage(['|due|Date|When.|'], '{ "due": "" }', {
      name: 'rushOrder',
      annotation: ', "baseType": "contoso.order"',
    }),
    'resources/place.md': resourcePage(['|city|String|Which.|'], '{ "city": "" }', { name: 'place' }),
    'api/order-post.md': operationPage({
      response: `If successful, this method returns a \`201 Created\` response code and ${response} in the response body.`,
      annotation: '{ "blockType": "response" }',
      responseBody: '{}',
    }),
  });
}

describe('methodReturnMismatch', () => {
  test.each([
    ['[place](place.md)', '`place`', '`order`'],
    ['[order](order.md) collection', '`order collection`', '`order`'],
  ])('reports %s', (returns, stated, answer) => {
    expect(lint(returns)).toEqual([
      `${returns} | The table of methods says that the operation returns ${stated}, but its page documents ${answer}`,
    ]);
  });

  test.each(['[order](order.md)', '[rushOrder](rushorder.md)', 'order', 'None', '[shelf](shelf.md)', ''])(
    'does not report %j',
    (returns) => {
      expect(lint(returns)).toEqual([]);
    },
  );

  test('compares collections with collections', () => {
    expect(lint('[order](order.md) collection', 'a collection of [order](../resources/order.md) objects')).toEqual([]);
  });
});
