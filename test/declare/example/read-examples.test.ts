import { describe, expect, it } from 'vitest';
import { factsOf, factsOfKind, withoutPlaces } from '../pages.js';

const head = '# Get order\n\n## HTTP request\n```http\nGET /orders/{id}\n```\n\n';
const sentence =
  '## Response\nReturns a `200 OK` response code and an [order](order.md) object in the response body.\n\n';
const examples = (rest: string) => factsOfKind(factsOf(`${head}${sentence}${rest}`, 'api/order-get.md'), 'Example');
const block = (text: string, annotation?: string, language = 'http'): string =>
  `${annotation ? `<!-- { ${annotation} } -->\n` : ''}\`\`\`${language}\n${text}\n\`\`\`\n\n`;

describe('examples', () => {
  it('pairs annotated messages and keeps the values of their annotations', () => {
    const found = examples(
      '## Example\n\n### Request\n' +
        block('GET https://x/orders/1\nAccept: text/html', '"blockType": "request", "name": "get_order"') +
        '### Response\n' +
        block(
          'HTTP/1.1 200 OK\n\n{ "id": "1" }',
          '"blockType": "response", "truncated": true, "@odata.type": "contoso.order"',
        ),
    );
    expect(withoutPlaces(found)).toEqual([
      {
        kind: 'Example',
        name: 'get_order',
        role: 'request',
        operation: 0,
        truncated: false,
        method: 'GET',
        target: 'https://x/orders/1',
        headers: [{ name: 'Accept', value: 'text/html' }],
      },
      {
        kind: 'Example',
        name: 'order-get-response',
        role: 'response',
        operation: 0,
        answers: 0,
        truncated: true,
        type: { kind: 'Mention', mention: { name: 'contoso.order' } },
        status: 200,
        headers: [],
        body: { kind: 'Object', members: [{ name: 'id', value: { kind: 'String', value: '1' } }] },
        text: '{ "id": "1" }',
      },
    ]);
  });

  it('finds unannotated messages by their headings, and types them by their operation', () => {
    const found = examples(
      `## Example\n\n##### Request\n${block('GET /orders/1')}##### Response\n${block('HTTP/1.1 200 OK\n\n{ "id": "1" }')}`,
    );
    expect(found.map(({ role, answers }) => [role, answers])).toEqual([
      ['request', undefined],
      ['response', 0],
    ]);
    expect(withoutPlaces(found[1]?.type)).toEqual({ kind: 'Mention', mention: { name: 'order', target: 'order.md' } });
  });

  it('has no type from the operation if the body names its own', () => {
    const [found] = examples(
      `## Example\n\n### Response\n${block('HTTP/1.1 200 OK\n\n{ "@odata.type": "#contoso.gift" }')}`,
    );
    expect(found?.type).toBeUndefined();
  });

  it('reads several messages in one block, and the role of a JSON block by its section', () => {
    const found = examples(
      `## Example\n\n${block('GET /orders/1\n\nHTTP/1.1 200 OK\n\n{}')}### Response\n${block('{ "id": "2" }', undefined, 'json')}`,
    );
    expect(found.map(({ role, status, name }) => [role, status, name])).toEqual([
      ['request', undefined, 'order-get-request'],
      ['response', 200, 'order-get-response'],
      ['response', undefined, 'order-get-response-2'],
    ]);
  });

  it('pairs by name first, then by order within an example', () => {
    const request = (name: string) => block('GET /orders/1', `"blockType": "request", "name": "${name}"`);
    const response = (name: string) => block('HTTP/1.1 200 OK', `"blockType": "response", "name": "${name}"`);
    const found = examples(
      `## Example 1\n\n${request('a')}${request('b')}${response('a')}${response('x')}## Example 2\n\n${response('y')}`,
    );
    expect(found.map(({ name, answers }) => [name, answers])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['a-2', 0],
      ['x', 1],
      ['y', undefined],
    ]);
  });

  it('reads request lines in the HTTP request section as routes, not as examples', () => {
    expect(examples('')).toEqual([]);
  });

  it('skips notifications', () => {
    const found = examples(
      `## Example\n\n### Notification - shipped\n${block('{ "id": "1" }', '"blockType": "example"', 'json')}`,
    );
    expect(found).toEqual([]);
  });

  it('reads an annotated collection', () => {
    const annotation = '"blockType": "response", "isCollection": true, "@odata.type": "Collection(contoso.order)"';
    const [found] = examples(`## Example\n\n${block('HTTP/1.1 200 OK\n\n{ "value": [] }', annotation)}`);
    expect([found?.collection, withoutPlaces(found?.type)]).toEqual([
      true,
      { kind: 'Collection', of: { kind: 'Mention', mention: { name: 'contoso.order' } } },
    ]);
  });
});
