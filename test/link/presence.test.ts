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
  test('is required on create if the table and every example request agree, and on read if an example is complete', () => {
    const linked = linkPages({
      'api/order-create.md': createPage(
        'order',
        ['|note|String|A note.|', '|count|Int32|How many.|', '|extra|String|More.|'],
        { note: 'A', count: 1 },
        { note: 'A', count: 1, extra: 'B' },
      ),
    });
    expect(presences(linked, 'order')).toEqual([
      'note required required optional',
      'count required required optional',
      'extra required optional optional',
    ]);
  });

  test('is optional on read if no example is complete, or one omits the property', () => {
    const page = (name: string, response: object) =>
      createPage('order', rows, { note: 'A' }, response).replace('create_order', name);
    const partial = linkPages({
      'resources/order.md': resourcePage('order', rows),
      'api/order-create.md': page('a', { id: '1', note: 'A' }),
    });
    expect(presences(partial, 'order').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'id required',
      'note optional',
      'made optional',
    ]);
    const both = linkPages({
      'resources/order.md': resourcePage('order', rows),
      'api/order-create.md': page('a', { id: '1', note: 'A', made: '2020-01-01T00:00:00Z' }),
      'api/order-copy.md': page('b', { id: '1', made: '2020-01-01T00:00:00Z' }),
    });
    expect(presences(both, 'order').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'id required',
      'note optional',
      'made required',
    ]);
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
      'presence.read no example response shows such an object (table 20)',
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

    test('is required if all evidence agrees', () => {
      expect(presences(linkPages(pages), 'order')).toEqual([
        'id required absent absent',
        'note required required optional',
        'made required absent absent',
        'count required required optional',
        'tags required optional optional',
      ]);
    });

    test('is required only if the row of the property says so and no example omits it', () => {
      const linked = linkPages(pages, { presence: 'explicit' });
      expect(presences(linked, 'order')).toEqual([
        'id required absent absent',
        'note required required optional',
        'made optional absent absent',
        'count optional optional optional',
        'tags required optional optional',
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
      expect(reasonsOf(linked, 'order', 'note').slice(1)).toEqual([
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

  test('cites a few of the examples that have the property', () => {
    const page = (name: string) =>
      createPage('order', rows, { note: 'A' }, { id: '1', note: 'A', made: '2020-01-01T00:00:00Z' }).replace(
        'create_order',
        name,
      );
    const linked = linkPages({
      'resources/order.md': resourcePage('order', rows),
      ...Object.fromEntries([...'abcdef'].map((name) => [`api/order-${name}.md`, page(name)])),
    });
    expect(reasonsOf(linked, 'order', 'note').filter((reason) => reason.startsWith('presence.read'))).toEqual([
      'presence.read an example response shows an object with all documented properties (example 49)',
      'presence.read another example response has it (example 49)',
      'presence.read another example response has it (example 49)',
      'presence.read another example response has it, and so have 2 more (example 49)',
    ]);
  });
});
