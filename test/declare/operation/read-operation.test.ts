import { describe, expect, it } from 'vitest';
import { factsOf, factsOfKind, faultsOf, withoutPlaces } from '../pages.js';

const page = (title: string, lines: string, rest = ''): string =>
  `# ${title}\n\nCreates an order.\n\n## HTTP request\n\`\`\`http\n${lines}\n\`\`\`\n\n${rest}\n`;
const operations = (markdown: string) => factsOfKind(factsOf(markdown, 'api/order-create.md'), 'Operation');
const only = (markdown: string) => operations(markdown)[0];
const routes = (lines: string) =>
  only(page('Create order', lines))?.routes.map(({ method, path }) => `${method} ${path}`);
const mention = (name: string, target: string) => ({ kind: 'Mention', mention: { name, target } });

describe('routes', () => {
  it.each([
    ['GET /orders/{id}', ['GET /orders/{id}']],
    ['GET https://api.contoso.com/v1.0/orders/{id}', ['GET /orders/{id}']],
    ['GET /beta/orders?$select={names}', ['GET /orders']],
    ['GET orders/{id | number}/lines', ['GET /orders/{id | number}/lines']],
    ['GET /orders/<id>/', ['GET /orders/{id}']],
    ["GET /orders/byDay(day={day}, kind='{a b}')", ["GET /orders/byDay(day={day}, kind='{a b}')"]],
    ['GET /files/root:/{a path}:/content', ['GET /files/root:/{a path}:/content']],
    ['GET /orders\nGET /me/orders\n\nGET /orders', ['GET /orders', 'GET /me/orders']],
    ['GET /orders/$count', ['GET /orders/$count']],
  ])('reads %j', (lines, expected) => {
    expect(routes(lines)).toEqual(expected);
  });

  it('reports a malformed request line', () => {
    const facts = factsOf(page('Get order', 'GET /orders/{id}\nGET /users/{id} | name/orders'), 'api/order-get.md');
    expect(faultsOf(facts)).toEqual(['malformed-request-line']);
    expect(factsOfKind(facts, 'Operation')[0]?.routes).toHaveLength(1);
  });

  it('reports an HTTP request section without a request line', () => {
    expect(faultsOf(factsOf('# Get order\n\n## HTTP request\n\nNone yet.\n'))).toEqual(['missing-route']);
  });

  it('finds request lines on a page that documents a request without an HTTP request heading', () => {
    const markdown =
      '# Get order\n\n## Permissions\nNone.\n\n```http\nGET /orders/{id}\n```\n\n## Example\n\n```http\nGET /orders/1\n```\n';
    expect(only(markdown)?.routes.map(({ path }) => path)).toEqual(['/orders/{id}']);
  });

  it('takes the request line of an example as a route there if it has placeholders', () => {
    const pageOf = (line: string, heading: string) =>
      `# Get order\n\n## Permissions\n\n## ${heading}\n\`\`\`http\nGET /orders/first\n\`\`\`\n\n## Example\n\n### Request\n\`\`\`http\n${line}\n\`\`\`\n`;
    const routesOf = (text: string) => operations(text).flatMap((one) => one.routes.map(({ path }) => path));
    expect(routesOf(pageOf('GET /orders/{order-id}', 'The first order'))).toEqual([
      '/orders/first',
      '/orders/{order-id}',
    ]);
    expect(routesOf(pageOf('GET /orders/17', 'The first order'))).toEqual(['/orders/first']);
    expect(routesOf(pageOf('GET /orders/{order-id}', 'HTTP request'))).toEqual(['/orders/first']);
  });

  it('declares one more operation per heading with an HTTP request section', () => {
    const part = (heading: string, line: string) =>
      `## ${heading}\n\n### HTTP request\n\`\`\`http\n${line}\n\`\`\`\n\n`;
    const markdown = `# Get orders\n\n${part('By day', 'GET /orders/byDay')}${part('By kind', 'GET /orders/byKind')}`;
    expect(operations(markdown).map(({ name, title }) => [name, title])).toEqual([
      ['order-create-by-day', 'By day'],
      ['order-create-by-kind', 'By kind'],
    ]);
  });

  it('reads an HTTP request section below an example as a message', () => {
    const markdown = page(
      'Get order',
      'GET /orders/{id}',
      '## Example\n\n### HTTP request\n```http\nGET /orders/1\n```\n',
    );
    const facts = factsOf(markdown);
    expect(factsOfKind(facts, 'Operation')).toHaveLength(1);
    expect(factsOfKind(facts, 'Example').map(({ role, target }) => [role, target])).toEqual([['request', '/orders/1']]);
  });
});

describe('responses', () => {
  const responses = (sentence: string) =>
    withoutPlaces(only(page('Get order', 'GET /orders', `## Response\n${sentence}\n`))?.responses);
  const order = mention('order', '../resources/order.md');
  const link = '[order](../resources/order.md)';

  it.each([
    [
      `returns a \`200 OK\` response code and an updated ${link} object in the response body.`,
      [{ status: 200, type: order }],
    ],
    [
      `returns a \`200 OK\` response code and a collection of ${link} objects in the response body.`,
      [{ status: 200, type: { kind: 'Collection', of: order } }],
    ],
    [
      `returns a \`200 OK\` response code and ${link} collection.`,
      [{ status: 200, type: { kind: 'Collection', of: order } }],
    ],
    [
      'returns a `200 OK` response code and a String collection object in the response body.',
      [{ status: 200, type: { kind: 'Collection', of: { kind: 'Primitive', name: 'Edm.String' } } }],
    ],
    [
      'returns a `200 OK` response code and the **order** object in the response body.',
      [{ status: 200, type: { kind: 'Mention', mention: { name: 'order' } } }],
    ],
    ['returns `204 No Content` response code. It does not return anything in the response body.', [{ status: 204 }]],
    [
      'returns `202 Accepted` response code. It does not return anything in the response body.',
      [{ status: 202, empty: true }],
    ],
    ['returns a `200 OK` response code and an empty response body.', [{ status: 200, empty: true }]],
    ['returns a `200 OK` response code with no body.', [{ status: 200, empty: true }]],
    ['returns a `200 OK` response code. No response body is returned.', [{ status: 200, empty: true }]],
    [
      `returns \`200 OK\` and an ${link} object, or \`202 Accepted\` without a body.`,
      [
        { status: 200, type: order },
        { status: 202, empty: true },
      ],
    ],
    [
      `returns a \`200 OK\` or \`201 Created\` response code and an ${link} object.`,
      [
        { status: 200, type: order },
        { status: 201, type: order },
      ],
    ],
    [
      `returns an ${link} object in the response body. The status is \`201 Created\`, or \`200 OK\` if it exists.`,
      [
        { status: 201, type: order },
        { status: 200, type: order },
      ],
    ],
    [
      `returns \`200 OK\`.\n\nThe response body includes an object, expanded with the ${link} object.`,
      [{ status: 200 }],
    ],
    [`returns a \`202 Accepted\` response code with a Location header to the ${link} object.`, [{ status: 202 }]],
    [`returns a \`202 Accepted\` response code and a link to the ${link} in the header.`, [{ status: 202 }]],
    [
      `returns 201 Created or \`200 OK\`. In both cases, an ${link} object is returned.`,
      [
        { status: 201, type: order },
        { status: 200, type: order },
      ],
    ],
    [
      'returns `200 OK`. Otherwise it returns `404 Not Found`, see [errors](errors.md).',
      [{ status: 200 }, { status: 404 }],
    ],
    ['returns a `200 OK` response code. To learn more, see [Get an order](../api/order-get.md).', [{ status: 200 }]],
  ])('reads "%s"', (sentence, expected) => {
    expect(responses(`If successful, this method ${sentence}`)).toEqual(expected);
  });

  it('reads an example without a body as an empty response, unless it says that there is one or the request reads', () => {
    const message = (more = '', annotation = '') =>
      `## Example\n\n### Response\n<!-- { "blockType": "response"${annotation} } -->\n\`\`\`http\nHTTP/1.1 202 Accepted\n${more}\`\`\`\n`;
    const read = (line: string, example: string) =>
      withoutPlaces(only(page('Send order', line, `## Response\nReturns \`202 Accepted\`.\n\n${example}`))?.responses);
    expect(read('POST /orders/{id}/send', message())).toEqual([{ status: 202, empty: true }]);
    expect(read('POST /orders/{id}/send', message('', ', "truncated": true'))).toEqual([{ status: 202 }]);
    expect(read('POST /orders/{id}/send', message('Content-Type: application/json\n'))).toEqual([{ status: 202 }]);
    expect(read('GET /orders/{id}', message())).toEqual([{ status: 202 }]);
  });

  it('takes no type from an example if the routes of the page lead to different things', () => {
    const example =
      '## Example\n\n### Response\n<!-- { "blockType": "response", "@odata.type": "contoso.order" } -->\n' +
      '```http\nHTTP/1.1 200 OK\n\n{ "id": "1" }\n```\n';
    const types = (lines: string) =>
      only(page('Get it', lines, example))?.responses.map(({ type }) => type !== undefined);
    expect(types('GET /orders/{id}\nGET /me/Orders/{key}')).toEqual([true]);
    expect(types('GET /orders/{id}\nGET /orders/{id}/lines')).toEqual([true]);
    expect(types('GET /orders/{id}\nGET /customers/{id}')).toEqual([false]);
  });

  it('takes responses from the examples if the prose names none', () => {
    const example =
      '## Example\n\n### Response\n<!-- { "blockType": "response", "@odata.type": "contoso.order", "isCollection": true } -->\n' +
      '```http\nHTTP/1.1 200 OK\n\n{ "value": [] }\n```\n';
    expect(withoutPlaces(only(page('List orders', 'GET /orders', example))?.responses)).toEqual([
      { status: 200, type: { kind: 'Collection', of: { kind: 'Mention', mention: { name: 'contoso.order' } } } },
    ]);
  });
});

describe('invocations', () => {
  it.each([
    ['order: ship', 'POST /orders/{id}/ship', { form: 'Action', name: 'ship' }],
    ['ship action', 'POST /orders/{id}/contoso.sales.ship', { form: 'Action', name: 'ship' }],
    ['order: byDay', 'GET /orders/byDay(day={day})', { form: 'Function', name: 'byDay' }],
    ['Total', 'GET /orders/total()', { form: 'Function', name: 'total' }],
    ['Get order', 'GET /orders/{id}', undefined],
    ['Get gift', 'GET /orders/{id}/contoso.sales.gift', undefined],
    ['Create order', 'POST /orders', undefined],
    ['order: delete', 'DELETE /orders/{id}', undefined],
  ])('reads the invocation of "%s" at %s as %j', (title, line, expected) => {
    expect(only(page(title, line))?.invocation).toEqual(expected);
  });

  it('does not read a request that creates and returns an object as an action, even if its body is called parameters', () => {
    const body =
      '## Request body\nProvide a JSON object with the following parameters.\n\n|Parameter|Type|\n|-|-|\n|total|Double|\n\n';
    const response = '## Response\nReturns `201 Created` and an [order](../resources/order.md) object.\n';
    const operation = only(page('Create order', 'POST /shops/{id}/orders', body + response));
    expect([operation?.invocation, operation?.request?.shape]).toEqual([undefined, 'create']);
  });

  it.each([
    ['Import order', 'POST /shops/{id}/orders', 'an [order](../resources/order.md) object'],
    ['Create order', 'POST /shops/{id}/order', 'an [order](../resources/order.md) object'],
    ['Create order', 'POST /shops/{id}/orders', 'no body'],
  ])('reads "%s" at %s as an action if its body is called parameters and it returns %s', (title, line, returned) => {
    const body =
      '## Request body\nProvide a JSON object with the following parameters.\n\n|Parameter|Type|\n|-|-|\n|total|Double|\n\n';
    const operation = only(page(title, line, `${body}## Response\nReturns \`201 Created\` and ${returned}.\n`));
    expect([operation?.invocation?.form, operation?.request?.shape]).toEqual(['Action', 'parameters']);
  });

  it('reads a POST to a verb without a body as an action', () => {
    const body = '## Request body\nDo not supply a request body for this method.\n';
    expect(only(page('Ship an order', 'POST /orders/{id}/ship', body))?.invocation).toEqual({
      form: 'Action',
      name: 'ship',
    });
  });
});

describe('request bodies', () => {
  const request = (title: string, line: string, body: string, rest = '') =>
    withoutPlaces(only(page(title, line, `## Request body\n${body}\n\n${rest}`))?.request);
  const table = '\n\n|Property|Type|\n|-|-|\n|total|Double|';

  it('finds the type of an update in the introduction, the response or the title', () => {
    const update = 'Supply the values for relevant fields that should be updated.';
    const response = '## Response\nReturns a `200 OK` response code and an [order](../resources/order.md) object.';
    expect(request('Update order', 'PATCH /orders/{id}', update + table)).toMatchObject({
      shape: 'update',
      type: { mention: { name: 'order' } },
    });
    expect(request('Change it', 'PATCH /orders/{id}', update + table, response)).toMatchObject({
      shape: 'update',
      type: { mention: { name: 'order', target: '../resources/order.md' } },
    });
  });

  it('does not take the type of a part for the type of the body', () => {
    const prose =
      'Provide a JSON body of each [line](../resources/line.md) object in the **lines** collection property of the order.';
    expect(request('Create line', 'POST /orders', prose + table)).toEqual({
      shape: 'create',
      requiredOnCreate: [],
    });
  });

  it('reports a body whose type is unknown', () => {
    const markdown = page('Add something', 'POST /orders/{id}/lines', `## Request body\nSend this.${table}\n`);
    expect(faultsOf(factsOf(markdown))).toEqual(['unknown-body-type']);
  });

  it('reads a body that only refers to an object as a reference', () => {
    const example =
      '## Example\n\n### Request\n```http\nPOST /orders/1/lines/$ref\n\n{ "@odata.id": "https://x/y" }\n```\n';
    const prose = 'In the request body, supply the identifier of the line.';
    expect(request('Add line', 'POST /orders/{id}/lines/$ref', prose, example)).toEqual({
      shape: 'reference',
      requiredOnCreate: [],
    });
  });

  it('prefers a documented body type to a route that ends in `/$ref`', () => {
    const prose = 'In the request body, supply a JSON representation for the order object.';
    expect(request('Add orders', 'POST /orders/$ref', prose + table)).toMatchObject({
      shape: 'create',
      type: { mention: { name: 'order' } },
    });
  });

  it('reads a stream as a binary body', () => {
    const prose = 'The contents of the request body should be the binary stream of the file.';
    expect(request('Upload', 'PUT /files/{id}/content', prose)).toEqual({ shape: 'binary', requiredOnCreate: [] });
  });

  it('has no body if the page says so', () => {
    expect(request('Get order', 'GET /orders', 'Do not supply a request body for this method.')).toBeUndefined();
  });
});

describe('a request line outside of code blocks', () => {
  const lines = (markdown: string) =>
    operations(markdown).map((one) => [one.title, ...one.routes.map(({ method, path }) => `${method} ${path}`)]);

  it.each([
    ['`POST /baskets`'],
    ['`POST` `/baskets`'],
    ['**POST** `/baskets`'],
    ['POST /baskets'],
    ['Endpoint: `POST https://shop.contoso.com/v1/baskets`'],
    ['`POST /baskets HTTP/1.1`'],
  ])('is a route if the paragraph contains nothing else: %s', (line) => {
    expect(lines(`# Create a basket\n\nCreates one.\n\n${line}\n\n## Request body\n\nNone.\n`)).toEqual([
      ['Create a basket', 'POST /baskets'],
    ]);
  });

  it.each([
    ['Send `POST /baskets` first.'],
    ['For example,\n`POST /baskets`\nreturns a basket.'],
    ['POST /baskets creates a basket'],
    ['SEE https://shop.contoso.com/help'],
    ['`SEE /help`'],
  ])('is no route within other text: %s', (text) => {
    expect(lines(`# Create a basket\n\n${text}\n`)).toEqual([]);
  });

  it('is a route below a heading that announces one, and beside the parts of the request', () => {
    const rest = '## Request body\n\nNone.\n';
    expect(lines(`# Create a basket\n\n## HTTP request\n\n\`POST /baskets\`\n\n${rest}`)).toHaveLength(1);
    expect(lines(`# Create a basket\n\n## Call\n\n\`POST /baskets\`\n\n${rest}`)).toEqual([
      ['Create a basket', 'POST /baskets'],
    ]);
    expect(factsOf('# Create a basket\n\n## HTTP request\n\n`POST /baskets`\n').diagnostics.map((d) => d.code)).toEqual(
      ['missing-front-matter'],
    );
  });

  it('makes its heading an operation, with the sections below it', () => {
    const markdown =
      '# Baskets\n\n## `GET /baskets/{id}`\n\n### Response\n\nReturns 200 OK and a [basket](basket.md).\n\n' +
      '## POST /baskets\n\n### Response\n\nReturns 201 Created and a [basket](basket.md).\n\n' +
      '## Delete a basket\n\n`DELETE /baskets/{id}`\n\n### Response\n\nReturns 204 No Content.\n';
    expect(lines(markdown)).toEqual([
      ['GET /baskets/{id}', 'GET /baskets/{id}'],
      ['POST /baskets', 'POST /baskets'],
      ['Delete a basket', 'DELETE /baskets/{id}'],
    ]);
    expect(operations(markdown).map(({ responses }) => responses.map(({ status }) => status))).toEqual([
      [200],
      [201],
      [204],
    ]);
  });

  it('in a section of actions documents one action each', () => {
    const action = (name: string, method = 'POST') =>
      `An action called \`${name}\`, as in this example:\n\`${method} https://<host>:<port>/orders({id})/Contoso.Sales.${name}\`\n\nThe response code is 204.\n\n`;
    const markdown = `# order resource type\n\n## Bound actions\n\n${action('ship')}${action('pack')}`;
    expect(
      operations(markdown).map((one) => [
        one.routes[0]?.path,
        one.invocation,
        one.responses.map(({ status }) => status),
      ]),
    ).toEqual([
      ['/orders({id})/Contoso.Sales.ship', { form: 'Action', name: 'ship' }, [204]],
      ['/orders({id})/Contoso.Sales.pack', { form: 'Action', name: 'pack' }, [204]],
    ]);
    const wrong = factsOf(`# order resource type\n\n## Bound actions\n\n${action('ship', 'SHIP')}`);
    expect(faultsOf(wrong)).toEqual(['malformed-request-line']);
  });
});

describe('a status in prose', () => {
  it.each([
    ['returns 200 - Ok response code', 200],
    ['returns `200 - OK`', 200],
    ['returns 204 No Content', 204],
    ['returns a 202 response', 202],
    ['The response code is 204', 204],
    ['answers with status 409', 409],
  ])('is read in %j', (text, status) => {
    const found = only(page('Ship order', 'POST /orders/{id}/ship', `## Response\n\nThis method ${text}.`));
    expect(found?.responses.map((one) => one.status)).toEqual([status]);
  });

  it.each([['returns up to 200 orders'], ['waits 300 seconds'], ['costs 404 points']])('is not in %j', (text) => {
    const found = only(page('Ship order', 'POST /orders/{id}/ship', `## Response\n\nThis method ${text}.`));
    expect(found?.responses).toEqual([]);
  });
});
