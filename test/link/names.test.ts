import { describe, expect, test } from 'vitest';
import { linkPages, reported, resourcePage, rowsOf, structured } from './linked.js';

describe('the names of types', () => {
  test('are spelled as in JSON, and other spellings of the same type are reported', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('salesOrder', ['|id|String|The key.|']),
      'resources/line.md': resourcePage('line', ['|order|[SalesOrder](order.md)|The order.|']),
    });
    expect(rowsOf(structured(linked, 'line'))).toEqual(['order: contoso.sales.salesOrder']);
    expect(reported(linked, 'type-name-case')).toEqual([
      'resources/line.md:11 The type `SalesOrder` is spelled `salesOrder` elsewhere',
    ]);
  });

  test('may begin with a digit', () => {
    const linked = linkPages({ 'resources/3order.md': resourcePage('3order', ['|id|String|The key.|']) });
    expect(linked.schema.types.map(({ name }) => name)).toEqual(['contoso.sales.3order']);
  });

  test('are spelled as in a payload rather than as in a heading', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('salesOrder', ['|id|String|The key.|'])
        .replace('# salesOrder', '# SalesOrder')
        .replace(/<!--[^]*-->/, ''),
      'resources/basket.md': resourcePage('basket', ['|last|salesOrder|The last order.|'], {
        json: '{ "last": { "@odata.type": "#contoso.sales.salesOrder" } }',
      }),
    });
    expect(linked.schema.types.map(({ name }) => name)).toEqual(['contoso.sales.basket', 'contoso.sales.salesOrder']);
  });

  test('are found by the label, or by the link if the label is not a type', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', ['|id|String|The key.|']),
      'resources/client.md': resourcePage('customer', ['|id|String|The key.|']),
      'resources/line.md': resourcePage('line', [
        '|a|[order](client.md)|Label.|',
        '|b|[Buyer](client.md)|Link.|',
        '|c|[Client](client.md)|Link.|',
      ]),
    });
    expect(rowsOf(structured(linked, 'line'))).toEqual([
      'a: contoso.sales.order',
      'b: contoso.sales.customer',
      'c: contoso.sales.customer',
    ]);
  });

  test('that no page defines are types named after their label, with the origin link', () => {
    const linked = linkPages({
      'resources/line.md': resourcePage('line', ['|product|[productRef](product.md)|The product.|']),
    });
    expect(rowsOf(structured(linked, 'line'))).toEqual(['product: contoso.sales.productRef']);
    expect(structured(linked, 'productRef')).toMatchObject({ kind: 'ComplexType', origin: 'link', properties: [] });
  });

  test('that exist in two namespaces refer to the type on the linked page, or to the one in the namespace of the page', () => {
    const endpoint = resourcePage('endpoint', ['|url|String|The URL.|']);
    const linked = linkPages({
      'resources/endpoint.md': endpoint,
      'resources/calls-endpoint.md': endpoint.replaceAll('contoso.sales', 'contoso.calls'),
      'resources/device.md': resourcePage('device', ['|a|endpoint|Own.|', '|b|[endpoint](calls-endpoint.md)|Linked.|']),
    });
    expect(rowsOf(structured(linked, 'device'))).toEqual(['a: contoso.sales.endpoint', 'b: contoso.calls.endpoint']);
  });

  test('are in the most frequent namespace if the page does not state one', () => {
    const page = resourcePage('order', ['|id|String|The key.|']);
    expect(linkPages({ 'resources/order.md': page }).schema.defaultNamespace).toBe('contoso.sales');
    expect(linkPages({ 'resources/a.md': '# A page\n\nWords.\n' }).schema.defaultNamespace).toBe('api');
    expect(linkPages({ 'resources/order.md': page }, { defaultNamespace: 'fabrikam' }).schema.defaultNamespace).toBe(
      'fabrikam',
    );
  });

  test('are not taken from a sentence, unless its link leads to a page of that name', () => {
    const linked = linkPages({
      'api/order-get.md': `# Get order

## HTTP request

\`\`\`http
GET /orders/{id}
\`\`\`

## Response

If successful, this method returns a \`200 OK\` response code and [another](../resources/order.md) object in the response body.
`,
      'api/line-get.md': `# Get line

## HTTP request

\`\`\`http
GET /lines/{id}
\`\`\`

## Response

If successful, this method returns a \`200 OK\` response code and a [line](../resources/line.md) object in the response body.
`,
    });
    expect(linked.schema.types.map(({ name }) => name)).toEqual(['api.line']);
  });

  test('may be constructor and __proto__', () => {
    const linked = linkPages({
      'resources/constructor.md': resourcePage('constructor', [
        '|`__proto__`|[toString](x.md)|Odd.|',
        '|valueOf|String|Odd.|',
      ]),
    });
    expect(rowsOf(structured(linked, 'constructor'))).toEqual([
      '__proto__: contoso.sales.toString',
      'valueOf: Edm.String',
    ]);
  });
});
