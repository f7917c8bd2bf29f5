import { describe, expect, test } from 'vitest';
import { csdlName } from '../../generator/model/edm/type-reference.js';
import { linkPages, resourcePage } from './linked.js';

function page(title: string, route: string, more: string): string {
  return `# ${title}

Namespace: contoso.sales

## HTTP request

\`\`\`http
${route}
\`\`\`

${more}
`;
}

function answer(sentence: string, body: object | undefined, annotation = ''): string {
  const message = body === undefined ? '' : `\n\n${JSON.stringify(body)}`;
  return `## Response

If successful, this method returns a \`200 OK\` response code and ${sentence} in the response body.

## Example

### Response

<!-- { "blockType": "response"${annotation} } -->
\`\`\`http
HTTP/1.1 200 OK${message}
\`\`\``;
}

const order = resourcePage('order', ['|id|String|Key of the entity.|']);

describe('operations', () => {
  test('keep the values and constraints that the documentation lists for a parameter', () => {
    const rows = [
      '|state|String|The state. Possible values are: `open`, `closed`. The default value is `open`.|',
      '|limit|Int32|The most lines. Valid values 1 to 50.|',
    ];
    const table = `## Request body\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n${rows.join('\n')}`;
    const { schema } = linkPages({ 'api/order-count.md': page('order: count', 'POST /orders/count', table) });
    const [state, limit] = schema.operations.flatMap(({ parameters }) => parameters);
    expect(state?.values?.map(({ name }) => name)).toEqual(['open', 'closed']);
    expect(state?.valuesClosed).toBe(true);
    expect(state?.constraints).toMatchObject([{ kind: 'Default', value: 'open' }]);
    expect(limit?.values).toBeUndefined();
    expect(limit?.constraints).toMatchObject([{ kind: 'Range', min: '1', max: '50' }]);
  });

  test('leave a route to the base type where a page about a subtype says the same', () => {
    const inherits = (name: string) =>
      resourcePage(name, ['|more|String|More.|'], { intro: 'Inherits from [order](order.md).' });
    const one = (what: string, status = '200 OK') =>
      page(
        `Get ${what}`,
        'GET /orders/{id}',
        `## Response\n\nReturns \`${status}\` and a [${what}](../resources/${what}.md) object.`,
      );
    const owned = (...answers: string[]) =>
      linkPages({
        'resources/order.md': order,
        'resources/gift.md': inherits('gift'),
        'resources/loan.md': inherits('loan'),
        ...Object.fromEntries(answers.map((text, index) => [`api/get-${index}.md`, text])),
      }).schema.operations.map(({ routes }) => routes.length);
    expect(owned(one('order'), one('gift'), one('loan'))).toEqual([1, 0, 0]);
    expect(owned(one('gift'), one('loan'))).toEqual([1, 1]);
    expect(owned(one('order'), one('order'))).toEqual([1, 1]);
    expect(owned(one('order'), one('gift', '202 Accepted'))).toEqual([1, 1]);
  });

  test('on routes of single properties return the type of the property', () => {
    const answered = `## Response\n\nReturns \`200 OK\` and an [order](../resources/order.md) object.`;
    const lines =
      'GET /orders/{id}\nGET /me/orders/{id}\nGET /orders/{id}/lines\nGET /me/orders/{id}/lines\nGET /orders/{id}/other';
    const read = (route: string) =>
      linkPages({
        'resources/order.md': resourcePage('order', [
          '|id|String|Key of the entity.|',
          '|lines|String collection|Lines.|',
        ]),
        'api/order-get.md': page('Get order', route, answered),
      }).schema.operations.map(({ id, routes, responses: [response] }) => [
        id,
        routes.map(({ path }) => path),
        response?.type === undefined ? undefined : csdlName(response.type),
      ]);
    expect(read(lines)).toEqual([
      ['order-get', ['/orders/{id}', '/me/orders/{id}', '/orders/{id}/other'], 'contoso.sales.order'],
      ['order-get-lines', ['/orders/{id}/lines', '/me/orders/{id}/lines'], 'Collection(Edm.String)'],
    ]);
    expect(read('GET /orders/{id}/lines')).toEqual([['order-get', ['/orders/{id}/lines'], 'contoso.sales.order']]);
  });

  test('have no body where HTTP, the page or another success says so', () => {
    const bodies = (sentence: string, line = 'GET /orders/{id}') => {
      const route = page('Get order', line, `## Response\n\nReturns ${sentence}.`);
      const { schema } = linkPages({ 'resources/order.md': order, 'api/order-get.md': route });
      return schema.operations[0]?.responses.map(({ status, type, empty }) => [status, type?.kind ?? empty]);
    };
    const one = 'a `200 OK` and an [order](../resources/order.md) object';
    const later = `${one}. It returns \`202 Accepted\` if it needs more time`;
    expect(bodies(later, 'POST /orders/{id}/close')).toEqual([
      [200, 'Named'],
      [202, true],
    ]);
    expect(bodies(later)).toEqual([
      [200, 'Named'],
      [202, undefined],
    ]);
    expect(bodies('`200 OK`')).toEqual([[200, undefined]]);
    expect(bodies('`202 Accepted` and an empty body')).toEqual([[202, true]]);
    expect(bodies('`302 Found`')).toEqual([[302, true]]);
    expect(bodies('`204 No Content`')).toEqual([[204, true]]);
    expect(bodies(`${one}, or \`404 Not Found\``)).toEqual([
      [200, 'Named'],
      [404, undefined],
    ]);
  });

  test('leave a route to the pages that name it plainly and say what it exchanges', () => {
    const returns = (what: string) => `## Response\n\nReturns \`200 OK\`${what}.`;
    const orders = page(
      'List orders',
      'GET /orders',
      returns(' and a collection of [order](../resources/order.md) objects'),
    );
    const routes = (
      line: string,
      answerText: string,
      others: Readonly<Record<string, string>> = { 'api/order-list.md': orders },
    ) => {
      const linked = linkPages({
        'resources/order.md': order,
        ...others,
        'api/other.md': page('Other', line, answerText),
      });
      const operation = linked.schema.operations.find(({ id }) => id === 'other');
      return [operation?.routes, operation?.sharedRoutes].map((lines) =>
        lines?.map(({ path, query }) => (query === undefined ? path : `${path}?${query}`)),
      );
    };
    const customer = returns(' and a [customer](../resources/customer.md) object');
    expect(routes('GET /orders/{id}/customer\nGET /orders?$expand=customer', customer)).toEqual([
      ['/orders/{id}/customer'],
      ['/orders?$expand=customer'],
    ]);
    expect(routes('GET /orders?$expand=customer', customer, {})).toEqual([['/orders?$expand=customer'], []]);
    expect(routes('GET /orders?$expand=customer\nGET /orders', customer)).toEqual([
      ['/orders'],
      ['/orders?$expand=customer'],
    ]);
    expect(routes('GET /Orders', returns(''))).toEqual([[], ['/Orders']]);
    expect(routes('GET /orders', customer)).toEqual([['/orders'], []]);
    expect(routes('GET /orders/{order-id}', returns(''))).toEqual([['/orders/{order-id}'], []]);
  });

  test('keep the version of their path where two of them would share it', () => {
    const paths = (...lines: string[]) => {
      const pages = lines.map((line, index) => [`api/tank-${index}.md`, page('Get tank', line, '')] as const);
      return linkPages(Object.fromEntries(pages)).schema.operations.map(({ routes }) =>
        routes.map(({ path }) => path).join(),
      );
    };
    expect(paths('GET /v1/tanks/{id}', 'GET /v2/tanks/{id}', 'GET /v2/lids')).toEqual([
      '/v1/tanks/{id}',
      '/v2/tanks/{id}',
      '/v2/lids',
    ]);
    expect(paths('GET /v2/{id}', 'GET /beta/{key}')).toEqual(['/v2/{id}', '/beta/{key}']);
    expect(paths('GET https://x.com/v1.0/tanks', 'GET https://x.com/beta/tanks')).toEqual([
      '/v1.0/tanks',
      '/beta/tanks',
    ]);
    expect(paths('GET /tanks', 'GET /v2/tanks', 'GET /v2/lids')).toEqual(['/tanks', '/v2/tanks', '/lids']);
    expect(paths('GET /v2/tanks', 'GET /v2/lids')).toEqual(['/tanks', '/lids']);
    expect(paths('GET /tanks', 'GET https://x.com/v1.0/tanks')).toEqual(['/tanks', '/tanks']);
    expect(paths('GET /v1/tanks\nGET /v2/tanks')).toEqual(['/tanks']);
    expect(paths('GET /tanks\nGET https://x.com/tanks')).toEqual(['/tanks']);
  });

  test('are named after their page, with folders only if two pages share a name', () => {
    const text = page('Get order', 'GET /orders/{id}', '');
    const ids = (...paths: string[]) =>
      linkPages(Object.fromEntries(paths.map((path) => [path, text]))).schema.operations.map(({ id }) => id);
    expect(ids('api/order-get.md')).toEqual(['order-get']);
    expect(ids('api/order-get.md', 'other/order-get.md', 'api/line-get.md')).toEqual([
      'line-get',
      'api/order-get',
      'other/order-get',
    ]);
  });

  test('that are actions are bound to the type in the page’s name or path', () => {
    const linked = linkPages({
      'resources/order.md': order,
      'resources/shop.md': resourcePage('shop', ['|id|String|Key of the entity.|'], {
        after:
          '## Relationships\n\n|Relationship|Type|Description|\n|:---|:---|:---|\n|sales|[order](order.md) collection|Them.|',
      }),
      'api/order-cancel.md': page('order: cancel', 'POST /orders/{id}/cancel', answer('nothing', undefined)),
      'api/close.md': page('shop: closeSale', 'POST /shops/{id}/sales/{id}/closeSale', answer('nothing', undefined)),
      'api/order-archive.md': page('order: archive', 'POST /orders/archive', answer('nothing', undefined)),
    });
    const bound = linked.schema.operations.map(({ id, invocation }) => [
      id,
      invocation?.boundTo === undefined ? undefined : csdlName(invocation.boundTo),
    ]);
    expect(bound).toEqual([
      ['close', 'contoso.sales.order'],
      ['order-archive', 'Collection(contoso.sales.order)'],
      ['order-cancel', 'contoso.sales.order'],
    ]);
  });
});

describe('examples', () => {
  function read(sentence: string, body: object, annotation = '', rows = ['|id|String|Key of the entity.|']) {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', rows),
      'api/order-read.md': page('Get order', 'GET /orders/{id}', answer(sentence, body, annotation)),
    });
    const example = linked.schema.examples.find(({ role }) => role === 'response');
    return [example?.envelope, example?.type === undefined ? undefined : csdlName(example.type)];
  }

  const one = 'an [order](../resources/order.md) object';

  test('are collections if the operation returns one, otherwise single objects', () => {
    expect(read('a collection of [order](../resources/order.md) objects', { value: [{ id: '1' }] })).toEqual([
      'collection',
      'contoso.sales.order',
    ]);
    expect(read(one, { id: '1' })).toEqual(['none', 'contoso.sales.order']);
  });

  test('of a collection may have a wrapper of another name, but an object with properties of the item is an item', () => {
    const many = 'a collection of [order](../resources/order.md) objects';
    const rows = ['|id|String|Key of the entity.|', '|lines|String collection|Lines.|'];
    const wrapperOf = (body: object) => {
      const pages = {
        'resources/order.md': resourcePage('order', rows),
        'api/order-list.md': page('List orders', 'GET /orders', answer(many, body)),
      };
      const { schema } = linkPages(pages);
      return [schema.examples[0]?.envelope, schema.examples[0]?.wrapper, schema.operations[0]?.responses[0]?.form];
    };
    const items = [{ id: '1' }];
    expect(wrapperOf({ items, nextCursor: 'abc', total: 1, more: true, links: {} })).toEqual([
      'collection',
      'items',
      {
        kind: 'object',
        items: 'items',
        beside: { nextCursor: 'string', total: 'number', more: 'boolean', links: 'other' },
      },
    ]);
    expect(wrapperOf(items)).toEqual(['none', undefined, { kind: 'array' }]);
    expect(wrapperOf({ value: items, items: [] })).toEqual(['collection', undefined, undefined]);
    expect(wrapperOf({ id: '1', lines: [] })).toEqual(['none', undefined, undefined]);
    expect(wrapperOf({ items, others: [] })).toEqual(['none', undefined, undefined]);
  });

  test('decide whether an answer is one object or a collection', () => {
    const answered = (what: string, body: object) => {
      const pages = {
        'resources/order.md': resourcePage('order', ['|id|String|Key of the entity.|']),
        'api/order-list.md': page('List orders', 'GET /orders', answer(what, body)),
      };
      const type = linkPages(pages).schema.operations[0]?.responses[0]?.type;
      return type === undefined ? undefined : csdlName(type);
    };
    const many = 'a collection of [order](../resources/order.md) objects';
    expect(answered(one, { value: [{ id: '1' }] })).toBe('Collection(contoso.sales.order)');
    expect(answered(one, [{ id: '1' }])).toBe('Collection(contoso.sales.order)');
    expect(answered(many, { id: '1' })).toBe('contoso.sales.order');
    expect(answered(many, { other: '1' })).toBe('Collection(contoso.sales.order)');
    expect(answered(many, { value: [] })).toBe('Collection(contoso.sales.order)');
  });

  test('decide how a collection without an example travels, if they all agree', () => {
    const many = 'a collection of [order](../resources/order.md) objects';
    const forms = (...bodies: object[]) => {
      const shown = bodies.map((body, index): [string, string] => [
        `api/list-${index}.md`,
        page('List orders', `GET /shops/${index}/orders`, answer(many, body)),
      ]);
      const silent = page('List orders', 'GET /orders', `## Response\n\nReturns \`200 OK\` and ${many}.`);
      const pages = { 'resources/order.md': order, ...Object.fromEntries(shown), 'api/silent.md': silent };
      const { schema } = linkPages(pages);
      return schema.operations.find(({ id }) => id === 'silent')?.responses[0]?.form;
    };
    const items = [{ id: '1' }];
    expect(forms(items, items)).toEqual({ kind: 'array' });
    expect(forms({ items, next: 'a' }, { items, next: null, count: 1 })).toEqual({
      kind: 'object',
      items: 'items',
      beside: { next: 'other', count: 'number' },
    });
    expect(forms(items, { items })).toBeUndefined();
    expect(forms(items, { value: items })).toBeUndefined();
    expect(forms()).toBeUndefined();
  });

  test('that wrap a single object are unwrapped, unless the type has a property `value`', () => {
    expect(read(one, { value: { id: '1' } })).toEqual(['value', 'contoso.sales.order']);
    expect(read(one, { '@odata.context': 'x', value: { id: '1' } })).toEqual(['value', 'contoso.sales.order']);
    expect(read(one, { value: { id: '1' } }, '', ['|value|[money](money.md)|It.|'])).toEqual([
      'none',
      'contoso.sales.order',
    ]);
    expect(read(one, { value: { id: '1' }, id: '1' })).toEqual(['none', 'contoso.sales.order']);
  });

  test('have the derived type that they name', () => {
    const linked = linkPages({
      'resources/order.md': order,
      'resources/rushorder.md': resourcePage('rushOrder', ['|hours|Int32|How many.|'], {
        annotation: '\n  "baseType": "contoso.sales.order",',
      }),
      'api/order-read.md': page(
        'Get order',
        'GET /orders/{id}',
        answer(one, { '@odata.type': '#contoso.sales.rushorder', hours: 1 }),
      ),
    });
    expect(linked.schema.examples[0]?.type).toEqual({ kind: 'Named', name: 'contoso.sales.rushOrder' });
  });

  test('of a request for a reference are references, unless one shows properties of a known type', () => {
    const sent = (body: object, annotation = '') =>
      `## Example\n\n<!-- { "blockType": "request"${annotation} } -->\n\`\`\`http\nPOST https://api.contoso.com/shops/1/orders/$ref\n\n${JSON.stringify(body)}\n\`\`\`\n\n`;
    const typed = ', "@odata.type": "contoso.sales.order"';
    const reference = { '@odata.id': 'https://api.contoso.com/orders/1' };
    const examples = [sent(reference, typed), sent({ id: '1' }), sent({ id: '1' }, typed)].join('');
    const linked = linkPages({
      'resources/order.md': order,
      'api/order-add.md': page('Add order', 'POST /shops/{id}/orders/$ref', examples),
    });
    expect(linked.schema.examples.map(({ shape }) => shape)).toEqual(['reference', 'reference', 'create']);
  });

  test('of an update are updates, whatever their annotation says', () => {
    const request =
      '## Example\n\n<!-- { "blockType": "request", "@odata.type": "contoso.sales.order" } -->\n```http\nPATCH https://api.contoso.com/orders/1\n\n{ "id": "1" }\n```';
    const linked = linkPages({
      'resources/order.md': order,
      'api/order-update.md': page('Update order', 'PATCH /orders/{id}', request),
    });
    expect(linked.schema.examples.map(({ shape }) => shape)).toEqual(['update']);
  });

  test('have ids made of their page and name', () => {
    const linked = linkPages({
      'api/order-read.md': page('Get order', 'GET /orders/{id}', answer(one, { id: '1' }, ', "name": "read_order"')),
    });
    expect(linked.schema.examples.map(({ id }) => id)).toEqual(['order-read/read_order']);
  });

  test('have one spelling where routes differ only in the names of placeholders', () => {
    const table = (name: string) =>
      `## Path parameters\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n|${name}|Int32|The number.|`;
    const { schema } = linkPages({
      'api/order-get.md': page('Get order', 'GET /orders/{order-id}', table('order-id')),
      'api/order-read.md': page('Read order', 'GET /orders/{id}\nGET /me/orders/{id}', table('id')),
      'api/order-recent.md': page('Get recent order', 'GET /orders/recent', ''),
    });
    expect(schema.operations.map(({ routes }) => routes.map(({ path }) => path))).toEqual([
      ['/orders/{id}'],
      ['/orders/{id}', '/me/orders/{id}'],
      ['/orders/recent'],
    ]);
    expect(schema.operations.flatMap(({ parameters }) => parameters.map(({ name }) => name))).toEqual(['id', 'id']);
  });

  test('answer an error with the type that its page names, else with the only one of the set', () => {
    const errors = (text: string) => page('Get order', 'GET /orders/{id}', text);
    const { schema } = linkPages({
      'resources/order.md': order,
      'resources/fault.md': resourcePage('fault', ['|code|String|A code.|']),
      'api/order-a.md': errors('## Response\n\nReturns `404 Not Found` and a [fault](../resources/fault.md) object.'),
      'api/order-b.md': errors('## Error responses\n\n|Status|Reason|\n|:--|:--|\n|409 Conflict|Too late.|'),
      'api/order-c.md': errors('## Errors\n\n- `429 Too Many Requests`: wait.\n- `200 OK` is no error.'),
      'api/order-d.md': errors(
        '## Example\n\n### Response\n\n<!-- { "blockType": "response", "@odata.type": "contoso.sales.order" } -->\n```http\nHTTP/1.1 400 Bad Request\n\n{ "error": { "code": "x" } }\n```',
      ),
    });
    const answers = schema.operations.map(({ responses }) =>
      responses.map(({ status, type }) => `${status} ${type === undefined ? '-' : csdlName(type)}`),
    );
    expect(answers).toEqual([
      ['404 contoso.sales.fault'],
      ['409 contoso.sales.fault'],
      ['429 contoso.sales.fault'],
      ['400 contoso.sales.fault'],
    ]);
  });

  describe('answer', () => {
    const pages = { 'resources/order.md': order, 'resources/photo.md': resourcePage('photo', ['|id|String|Key.|']) };
    const link = (more: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        linkPages({ ...pages, ...more }).schema.operations.flatMap(({ routes, responses }) =>
          routes.map(({ method, path }) => [
            `${method} ${path}`,
            responses.map(({ status, type }) => `${status} ${type === undefined ? '-' : csdlName(type)}`).join(', '),
          ]),
        ),
      );
    const response = (text: string) => `## Response\n\n${text}`;

    test('partial content like the whole', () => {
      const text = response('Returns `200 OK` and an [order](../resources/order.md) object, or `206 Partial Content`.');
      expect(link({ 'api/a.md': page('Get order', 'GET /orders/{id}', text) })).toEqual({
        'GET /orders/{id}': '200 contoso.sales.order, 206 contoso.sales.order',
      });
    });

    test('the content of an object as bytes', () => {
      const text = response(
        '### For the photo\n\nReturns `200 OK` and binary data.\n\n### For the metadata\n\nReturns `200 OK` and a [photo](../resources/photo.md) object.',
      );
      expect(
        link({
          'api/a.md': page('Get photo', 'GET /me/photo/$value\nGET /me/photo', text),
          'api/b.md': page('Get file', 'GET /files/{id}/content', response('Returns `200 OK` and the file.')),
        }),
      ).toEqual({
        'GET /me/photo': '200 contoso.sales.photo',
        'GET /me/photo/$value': '200 Edm.Stream',
        'GET /files/{id}/content': '200 Edm.Stream',
      });
    });

    const example = (request: string, status: string, type: string) =>
      `### Request\n\n\`\`\`http\n${request}\n\`\`\`\n\n### Response\n\n<!-- { "blockType": "response", "@odata.type": "contoso.sales.${type}" } -->\n\`\`\`http\nHTTP/1.1 ${status}\nContent-Type: application/json\n\n{ "id": "1" }\n\`\`\`\n\n`;

    test('each kind of route like the example of such a route', () => {
      const routes = 'POST /orders\nPOST /customers\nPOST /customers/{id}/photos\nPOST /me/photos';
      const text = `${response('Returns `201 Created`.')}\n\n## Examples\n\n${example('POST https://api.contoso.com/v1.0/customers/7/photos', '201 Created', 'photo')}`;
      expect(link({ 'api/a.md': page('Create photo', routes, text) })).toEqual({
        'POST /orders': '201 -',
        'POST /customers': '201 -',
        'POST /customers/{id}/photos': '201 contoso.sales.photo',
        'POST /me/photos': '201 contoso.sales.photo',
      });
    });

    test('without what other requests of the page answer', () => {
      const text = `## Examples\n\n${example('POST /orders/1/open', '200 OK', 'order')}## Send the photo\n\n${example('PUT https://upload.contoso.com/17', '201 Created', 'photo')}`;
      expect(link({ 'api/a.md': page('Open', 'POST /orders/{id}/open', text) })).toEqual({
        'POST /orders/{id}/open': '200 contoso.sales.order',
      });
    });

    test('as the page that documents request and answer says, not as one that says nothing of the answer', () => {
      const body = (name: string) =>
        `## Request body\n\nIn the request body, supply a JSON representation of the [${name}](../resources/${name}.md) object.\n\n`;
      const { schema } = linkPages({
        ...pages,
        'api/a.md': page(
          'Create order',
          'POST /orders',
          `${body('order')}${response('Returns `201 Created` and an [order](../resources/order.md) object.')}`,
        ),
        'api/b.md': page(
          'Create photo',
          'POST /orders\nPOST /photos',
          `${body('photo')}${response('Returns `201 Created`.')}`,
        ),
      });
      expect(schema.operations.map(({ routes }) => routes.map(({ path }) => path))).toEqual([['/orders'], ['/photos']]);
    });
  });
});
