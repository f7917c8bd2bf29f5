import { describe, expect, test } from 'vitest';
import { createPage, linkPages, reported, resourcePage, rowsOf, structured } from './linked.js';

describe('an everyday word in a Type cell', () => {
  const rows = ['|parts|list|Parts.|', '|extra|map|More.|', '|words|strings|Words.|'];

  test('is no type, unless a page declares one of that name', () => {
    const alone = linkPages({ 'resources/crate.md': resourcePage('crate', rows) });
    expect(alone.schema.types.map(({ name }) => name)).toEqual(['contoso.sales.crate']);
    expect(rowsOf(structured(alone, 'crate'))).toEqual([
      'parts: Collection(Edm.Untyped)',
      'extra: Map(Edm.Untyped)',
      'words: Collection(Edm.String)',
    ]);
    const declared = linkPages({
      'resources/crate.md': resourcePage('crate', rows),
      'resources/list.md': resourcePage('list', ['|title|String|The title.|']),
    });
    expect(rowsOf(structured(declared, 'crate'))[0]).toBe('parts: contoso.sales.list');
  });

  test('has the items that the JSON representation shows', () => {
    const linked = linkPages({
      'resources/crate.md': resourcePage('crate', ['|parts|array|Parts.|', '|size|bytes|Size.|'], {
        json: '{ "parts": ["String"], "size": 1024 }',
      }),
    });
    expect(rowsOf(structured(linked, 'crate'))).toEqual(['parts: Collection(Edm.String)', 'size: Edm.Int32']);
  });

  test.each([
    [{ data: 'AQID' }, 'Edm.Binary'],
    [{ data: 4096 }, 'Edm.Int64'],
    [{ data: [1, 2] }, 'Collection(Edm.Byte)'],
  ])('such as bytes means what the examples show: %j', (request, type) => {
    const linked = linkPages({
      'api/crate-post.md': createPage('crate', [], request),
      'resources/crate.md': resourcePage('crate', ['|data|bytes|Data.|']),
    });
    expect(rowsOf(structured(linked, 'crate'))).toEqual([`data: ${type}`]);
  });
});

describe('alternatives in a Type cell', () => {
  test('are a union, or the base type that they have in common', () => {
    const linked = linkPages({
      'resources/crate.md': resourcePage('crate', [
        '|owner|[person](person.md) or [firm](firm.md)|Owner.|',
        '|code|String or Int32|Code.|',
        '|same|[firm](firm.md) or firm|Firm.|',
        '|kind|Enumeration or Int32|Kind.|',
        '|any|object or string|Anything.|',
      ]),
      'resources/firm.md': resourcePage('firm', ['|title|String|Title.|']),
      'resources/person.md': resourcePage('person', ['|name|String|Name.|']),
    });
    expect(rowsOf(structured(linked, 'crate'))).toEqual([
      'owner: contoso.sales.person or contoso.sales.firm',
      'code: Edm.String or Edm.Int32',
      'same: contoso.sales.firm',
      'kind: Edm.String or Edm.Int32',
      'any: Edm.Untyped',
    ]);
  });
});

describe('a row of a Relationships table', () => {
  test('is a property if its type is primitive, which is reported', () => {
    const linked = linkPages({
      'resources/crate.md': resourcePage('crate', ['|id|String|The key.|'], {
        after: [
          '## Relationships',
          '',
          '|Relationship|Type|Description|',
          '|:---|:---|:---|',
          '|note|String|A note.|',
          '|inner|[crate](crate.md)|A crate.|',
        ].join('\n'),
      }),
    });
    const { properties } = structured(linked, 'crate');
    expect(properties.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'Property id',
      'Property note',
      'NavigationProperty inner',
    ]);
    expect(reported(linked, 'primitive-relationship')).toHaveLength(1);
  });
});
