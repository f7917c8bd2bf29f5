import { describe, expect, test } from 'vitest';
import { createPage, linkPages, propertyOf, resourcePage, structured } from './linked.js';

function presences(linked: ReturnType<typeof linkPages>, type: string): readonly string[] {
  return structured(linked, type).properties.map(
    ({ name, presence }) => `${name} ${presence.read} ${presence.create} ${presence.update}`,
  );
}

function reasonsOf(linked: ReturnType<typeof linkPages>, type: string, name: string): readonly string[] {
  return propertyOf(structured(linked, type), name).evidence.map(
    ({ about, says, origin, source }) => `${about} ${says} (${origin} ${source.line})`,
  );
}

const rows = ['|id|String|Key of the entity.|', '|note|String|A note.|', '|made|DateTimeOffset|When. Read-only.|'];

describe('presence', () => {
  test('is required on create if the table and every example request agree', () => {
    const linked = linkPages({
      'api/order-create.md': createPage(
        'order',
        ['|note|String|A note.|', '|count|Int32|How many.|', '|extra|String|More.|'],
        { note: 'A', count: 1 },
        { note: 'A', count: 1, extra: 'B' },
      ),
    });
    expect(presences(linked, 'order')).toEqual([
      'note optional required optional',
      'count optional required optional',
      'extra optional optional optional',
    ]);
  });

  test('is optional on read whatever examples show, except for a key that none omits', () => {
    const plain = ['|id|String|The number.|', ...rows.slice(1)];
    const page = (name: string, response: object) =>
      createPage('order', plain, { note: 'A' }, response).replace('create_order', name);
    const onRead = (name: string, response: object) =>
      presences(
        linkPages({
          'resources/order.md': resourcePage('order', plain),
          'api/order-create.md': page('a', { id: '1', note: 'A', made: '2020-01-01T00:00:00Z' }),
          'api/order-copy.md': page(name, response),
        }),
        'order',
      ).map((line) => line.split(' ').slice(0, 2).join(' '));
    expect(onRead('b', { id: '2', note: 'B' })).toEqual(['id required', 'note optional', 'made optional']);
    expect(onRead('c', { note: 'B' })).toEqual(['id optional', 'note optional', 'made optional']);
  });

  test('is required whatever examples omit if the row says so, and then the value is not null', () => {
    const linked = linkPages({
      'resources/order.md': resourcePage('order', [
        '|id|String|Key.|',
        '|note|String|A note. Required.|',
        '|code|String|A code. Required. Nullable.|',
      ]),
      'api/order-create.md': createPage('order', ['|note|String|A note.|'], {}, {}),
    });
    expect(presences(linked, 'order')).toEqual([
      'id required absent absent',
      'note required required optional',
      'code required required optional',
    ]);
    expect(structured(linked, 'order').properties.map(({ nullable }) => nullable)).toEqual([false, false, true]);
  });

  test('called required is not null, whatever a request or response shows', () => {
    const linked = (request: object, response: object) =>
      linkPages({
        'resources/order.md': resourcePage('order', ['|note|String|A note. Required.|']),
        'api/order-create.md': createPage('order', ['|note|String|A note.|'], request, response),
      });
    const nullableOf = (one: ReturnType<typeof linkPages>) => propertyOf(structured(one, 'order'), 'note').nullable;
    expect(nullableOf(linked({ note: 'A' }, { note: null }))).toBe(false);
    expect(nullableOf(linked({ note: null }, { note: 'A' }))).toBe(false);
  });

  test('is absent from requests for keys and read-only properties, unless an example sends them', () => {
    const silent = linkPages({
      'resources/order.md': resourcePage('order', rows),
      'api/order-create.md': createPage('order', rows, { note: 'A' }),
    });
    expect(presences(silent, 'order')).toEqual([
      'id required absent absent',
      'note optional required optional',
      'made optional absent absent',
    ]);
    const sent = linkPages({
      'resources/order.md': resourcePage('order', rows),
      'api/order-create.md': createPage('order', rows, { id: '1', made: '2020-01-01T00:00:00Z' }),
    });
    expect(propertyOf(structured(sent, 'order'), 'id').presence.create).toBe('optional');
    expect(propertyOf(structured(sent, 'order'), 'made').presence.create).toBe('optional');
  });

  test('is not required on create if the row says "Optional."', () => {
    const linked = linkPages({
      'api/order-create.md': createPage('order', ['|note|String|A note. Optional.|', '|count|Int32|How many.|'], {
        note: 'A',
        count: 1,
      }),
    });
    expect(presences(linked, 'order')).toEqual(['note optional optional optional', 'count optional required optional']);
  });

  test('ignores requests that the service refuses', () => {
    const linked = linkPages({
      'api/order-create.md': `${createPage('order', ['|note|String|A note. Required.|'], { note: 'A' })}
### Request 2

\`\`\`http
POST https://api.contoso.com/v1/orders
Content-Type: application/json

{}
\`\`\`

### Response 2

\`\`\`http
HTTP/1.1 400 Bad Request
\`\`\`
`,
    });
    expect(presences(linked, 'order')).toEqual(['note optional required optional']);
  });

  test('has reasons', () => {
    const linked = linkPages({ 'api/order-create.md': createPage('order', ['|note|String|A note.|'], { note: 'A' }) });
    expect(reasonsOf(linked, 'order', 'note')).toEqual([
      'type `Edm.String` (table 20)',
      'presence.read the documentation does not say that it is required (table 20)',
      'presence.create a table lists it as required when creating the object (table 12)',
      'presence.create and every example request sends it (example 35)',
      'presence.update an update sends only what changes (table 20)',
    ]);
  });

  describe('by the policy of the configuration', () => {
    const pages = {
      'resources/order.md': resourcePage('order', [
        '|id|String|Key.|',
        '|note|String|A note. Required.|',
        '|made|DateTimeOffset|When. Read-only.|',
        '|count|Int32|How many.|',
        '|tags|String collection|Words. Required.|',
      ]),
      'api/order-create.md': createPage(
        'order',
        ['|note|String|A note. Required.|', '|count|Int32|How many.|', '|tags|String collection|Words. Required.|'],
        { note: 'A', count: 1 },
        { id: '1', note: 'A', made: '2020-01-01T00:00:00Z', count: 1, tags: [] },
      ),
    };

    test('is required if the row, the key, or a table and all examples say so', () => {
      expect(presences(linkPages(pages), 'order')).toEqual([
        'id required absent absent',
        'note required required optional',
        'made optional absent absent',
        'count optional required optional',
        'tags required required optional',
      ]);
    });

    test('is required only if the row of the property says so', () => {
      const linked = linkPages(pages, { presence: 'explicit' });
      expect(presences(linked, 'order')).toEqual([
        'id required absent absent',
        'note required required optional',
        'made optional absent absent',
        'count optional optional optional',
        'tags required required optional',
      ]);
      expect(reasonsOf(linked, 'order', 'count').slice(1, 3)).toEqual([
        'presence.read the documentation does not say that it is required (table 14)',
        'presence.create the documentation does not call it required (table 14)',
      ]);
    });

    test('is not required in responses because a request requires it, or if it is never returned', () => {
      const linked = linkPages(
        {
          'resources/order.md': resourcePage('order', [
            '|note|String|A note.|',
            '|code|String|Secret. Required. Write-only.|',
          ]),
          'api/order-create.md': createPage('order', ['|note|String|A note. Required.|'], { note: 'A', code: 'B' }),
        },
        { presence: 'explicit' },
      );
      expect(presences(linked, 'order')).toEqual([
        'note optional required optional',
        'code optional required optional',
      ]);
    });

    test('is never required, but still absent from requests', () => {
      const linked = linkPages(pages, { presence: 'optional' });
      expect(presences(linked, 'order')).toEqual([
        'id optional absent absent',
        'note optional optional optional',
        'made optional absent absent',
        'count optional optional optional',
        'tags optional optional optional',
      ]);
      expect(reasonsOf(linked, 'order', 'note').slice(2)).toEqual([
        'presence.read the configuration makes everything optional (table 12)',
        'presence.create the configuration makes everything optional (table 12)',
        'presence.update the configuration makes everything optional (table 12)',
      ]);
    });

    test('is replaced by an override, with its own reason', () => {
      const overrides = { 'order.note': { reason: 'The service always sends it.', required: true } };
      const linked = linkPages(pages, { presence: 'optional', overrides });
      expect(presences(linked, 'order')[1]).toBe('note required optional optional');
    });
  });
});
