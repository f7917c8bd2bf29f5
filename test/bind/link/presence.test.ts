import { describe, expect, test } from 'vitest';
import { createPage, linkPages, propertyOf, resourcePage, structured } from './linked.js';

function presences(linked: ReturnType<typeof linkPages>, type: string): readonly string[] {
  return structured(linked, type).properties.map(
    ({ name, presence }) => `${name} ${presence.read} ${presence.create} ${presence.update}`,
  );
}

const rows = ['|id|String|Key of the entity.|', '|note|String|A note.|', '|made|DateTimeOffset|When. Read-only.|'];

describe('presence', () => {
  test('is required on create where the table and every example request agree, and on read where the object is shown whole', () => {
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

  test('is optional on read where no example shows the object whole, or one leaves the property out', () => {
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

  test('is not required on create where the row says "Optional."', () => {
    const linked = linkPages({
      'api/order-create.md': createPage('order', ['|note|String|A note. Optional.|', '|count|Int32|How many.|'], {
        note: 'A',
        count: 1,
      }),
    });
    expect(presences(linked, 'order')).toEqual(['note optional optional optional', 'count optional required optional']);
  });

  test('is not made optional by a request that is refused', () => {
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

  test('says why', () => {
    const linked = linkPages({ 'api/order-create.md': createPage('order', ['|note|String|A note.|'], { note: 'A' }) });
    expect(propertyOf(structured(linked, 'order'), 'note').evidence).toMatchObject([
      { about: 'type', says: '`Edm.String`', origin: 'table' },
      {
        about: 'presence.create',
        says: 'required: the table says so and every example request sends it',
        origin: 'table',
      },
    ]);
  });
});
