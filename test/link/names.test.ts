import { describe, expect, test } from 'vitest';
import { linkPages, reported, resourcePage, rowsOf, structured } from './linked.js';

describe('the names of types', () => {
  test('take the spelling of the JSON, and other spellings are one type and reported', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('salesOrder', ['|id|String|The key.|']),
      'resources/line.md': resourcePage('line', ['|order|[SalesOrder](order.md)|The order.|']),
    });
    expect(rowsOf(structured(linked, 'line'))).toEqual(['order: contoso.sales.salesOrder']);
    expect(reported(linked, 'type-name-case')).toEqual([
      'resources/line.md:11 The type `SalesOrder` is spelled `salesOrder` elsewhere',
    ]);
  });

  test('may begin with a digit, and are then not lost', () => {
    const linked = linkPages({ 'resources/3order.md': resourcePage('3order', ['|id|String|The key.|']) });
    expect(linked.schema.types.map(({ name }) => name)).toEqual(['contoso.sales.3order']);
  });

  test('take the spelling of a payload before the one of a heading', () => {
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

  test('are found by the label before the link, and by the link where the label is no type', () => {
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

  test('that no page defines are types by their label, known from a link only', () => {
    const linked = linkPages({
      'resources/line.md': resourcePage('line', ['|product|[productRef](product.md)|The product.|']),
    });
    expect(rowsOf(structured(linked, 'line'))).toEqual(['product: contoso.sales.productRef']);
    expect(structured(linked, 'productRef')).toMatchObject({ kind: 'ComplexType', origin: 'link', properties: [] });
  });

  test('that exist in two namespaces mean the one on the linked page, else the one in the own namespace', () => {
    const endpoint = resourcePage('endpoint', ['|url|String|The URL.|']);
    const linked = linkPages({
      'resources/endpoint.md': endpoint,
      'resources/calls-endpoint.md': endpoint.replaceAll('contoso.sales', 'contoso.calls'),
      'resources/device.md': resourcePage('device', ['|a|endpoint|Own.|', '|b|[endpoint](calls-endpoint.md)|Linked.|']),
    });
    expect(rowsOf(structured(linked, 'device'))).toEqual(['a: contoso.sales.endpoint', 'b: contoso.calls.endpoint']);
  });

  test('are in the namespace that most of the pages speak of where nothing else is said', () => {
    const page = resourcePage('order', ['|id|String|The key.|']);
    expect(linkPages({ 'resources/order.md': page }).schema.defaultNamespace).toBe('contoso.sales');
    expect(linkPages({ 'resources/a.md': '# A page\n\nWords.\n' }).schema.defaultNamespace).toBe('api');
    expect(linkPages({ 'resources/order.md': page }, { defaultNamespace: 'fabrikam' }).schema.defaultNamespace).toBe(
      'fabrikam',
    );
  });

  test('are not taken from the words of a sentence, unless the link leads to a page of that name', () => {
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

  test('such as constructor and __proto__ are names like any other', () => {
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
