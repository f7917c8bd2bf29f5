import { describe, expect, it } from 'vitest';
import { readTypeCell } from '../../../generator/declare/cells/type-cell.js';
import { graph } from '../../../generator/declare/dialects/graph.js';
import { withVocabulary } from '../../../generator/declare/vocabulary/with-vocabulary.js';
import { cellOf, withoutPlaces } from '../pages.js';

const typeOf = (markdown: string) => withoutPlaces(readTypeCell(cellOf(markdown), graph.types).type);
const primitive = (name: string) => ({ kind: 'Primitive', name: `Edm.${name}` });
const mention = (name: string, target?: string) => ({
  kind: 'Mention',
  mention: { name, ...(target ? { target } : {}) },
});
const collection = (of: unknown) => ({ kind: 'Collection', of });
const unknown = (text: string) => ({ kind: 'Unknown', text });

const map = (of: unknown) => ({ kind: 'Map', of });
const unionOf = (...of: readonly unknown[]) => ({ kind: 'Union', of });
const word = (name: string, meaning: unknown) => ({ kind: 'Word', mention: { name }, meaning });

describe('readTypeCell', () => {
  it.each([
    ['array of strings', collection(primitive('String'))],
    ['list of integers', collection(primitive('Int32'))],
    ['a set of [parts](part.md)', collection(mention('parts', 'part.md'))],
    ['Strings', collection(primitive('String'))],
    ['objects', collection(primitive('Untyped'))],
    ['`array[string]`', collection(primitive('String'))],
    ['Array&lt;String&gt;', collection(primitive('String'))],
    ['`list<[string]>`', unknown('`list<[string]>`')],
    ['string array', collection(primitive('String'))],
    ['string list', collection(primitive('String'))],
    ['integer[][]', collection(collection(primitive('Int32')))],
    ['array of arrays of strings', collection(collection(primitive('String')))],
    ['array', word('array', collection(primitive('Untyped')))],
    ['[array](array.md)', mention('array', 'array.md')],
    ['array (optional)', word('array', collection(primitive('Untyped')))],
  ])('reads the collection %s', (markdown, expected) => {
    expect(typeOf(markdown)).toEqual(expected);
  });

  it.each([
    ['map of string to [part](part.md)', map(mention('part', 'part.md'))],
    ['a dictionary of strings', map(primitive('String'))],
    ['map from string to array of integers', map(collection(primitive('Int32')))],
    ['`Record<string, integer>`', map(primitive('Int32'))],
    ['`map[string]integer`', map(primitive('Int32'))],
    ['`Dictionary(string, string[])`', map(collection(primitive('String')))],
    ['`map<integer>`', map(primitive('Int32'))],
    ['object with keys in any language', map(primitive('Untyped'))],
    ['map with string keys and integer values', map(primitive('Int32'))],
    ['dictionary', word('dictionary', map(primitive('Untyped')))],
  ])('reads the map %s', (markdown, expected) => {
    expect(typeOf(markdown)).toEqual(expected);
  });

  it.each([
    ['String or Int32', unionOf(primitive('String'), primitive('Int32'))],
    ['[leg](leg.md)/[arm](arm.md)', unionOf(mention('leg', 'leg.md'), mention('arm', 'arm.md'))],
    ['String or String collection', unionOf(primitive('String'), collection(primitive('String')))],
    ['string \\| number[]', unionOf(primitive('String'), collection(primitive('Double')))],
    ['array of strings or numbers', collection(unionOf(primitive('String'), primitive('Double')))],
    ['[leg](leg.md) or [arm](arm.md) collection', { kind: 'Unknown', text: 'leg or arm collection' }],
    ['array of string or integer', { kind: 'Unknown', text: 'array of string or integer' }],
  ])('reads the alternatives %s', (markdown, expected) => {
    expect(typeOf(markdown)).toEqual(expected);
  });

  it.each([
    'string or null',
    'null or string',
    'string \\| null',
    'string, null',
    'null, string',
    'string?',
    'nullable string',
  ])('reads null in %s', (markdown) => {
    const { type, constraints } = readTypeCell(cellOf(markdown), graph.types);
    expect([type, constraints]).toEqual([primitive('String'), [{ kind: 'Nullable', nullable: true }]]);
  });

  it.each([
    ['integer (int64)', primitive('Int64')],
    ['integer (64-bit)', primitive('Int64')],
    ['number (double)', primitive('Double')],
    ['number(decimal)', primitive('Decimal')],
    ['integer, int64', primitive('Int64')],
    ['`integer($int64)`', primitive('Int64')],
    ['string (date-time)', primitive('DateTimeOffset')],
    ['`string <uuid>`', primitive('Guid')],
    ['date-time', primitive('DateTimeOffset')],
    ['64-bit integer', primitive('Int64')],
    ['uint', primitive('Int64')],
    ['any', word('any', primitive('Untyped'))],
    ['mixed', word('mixed', primitive('Untyped'))],
    ['email', word('email', primitive('String'))],
    ['bytes', word('bytes', primitive('Binary'))],
    ['byte[]', word('bytes', primitive('Binary'))],
    ['array of bytes', word('bytes', primitive('Binary'))],
    ['Edm.Byte collection', collection(primitive('Byte'))],
  ])('reads the everyday type %s', (markdown, expected) => {
    expect(typeOf(markdown)).toEqual(expected);
  });

  it.each([
    ['String', primitive('String')],
    ['`Edm.Int32`', primitive('Int32')],
    ['bool', primitive('Boolean')],
    ['DateTimeOffSet', primitive('DateTimeOffset')],
    ['string (timestamp)', primitive('DateTimeOffset')],
    ['String (url)', primitive('String')],
    ['(Optional) String', primitive('String')],
    ['JSON object', primitive('Untyped')],
    ['Edm.GeographyPoint', primitive('Untyped')],
    ['Enumeration', { kind: 'Enumeration' }],
    ['Enum', { kind: 'Enumeration' }],
    ['string enum', { kind: 'Enumeration' }],
    ['Nullable Int32', primitive('Int32')],
    ['string, maximum size 20', primitive('String')],
    ['string (enum)', { kind: 'Enumeration' }],
  ])('reads the primitive %s', (markdown, expected) => {
    expect(typeOf(markdown)).toEqual(expected);
  });

  it.each([
    ['orderState', mention('orderState')],
    ['**orderState**', mention('orderState')],
    ['contoso.sales.orderState', mention('contoso.sales.orderState')],
    ['[orderState](../resources/orderstate.md#values)', mention('orderState', '../resources/orderstate.md#values')],
    ['[orderState](orderstate.md) (optional)', mention('orderState', 'orderstate.md')],
    ['[DateTimeOffset](timestamp.md)', primitive('DateTimeOffset')],
    ['[orderState][]', mention('orderState')],
    ['[order](order.md) object', mention('order', 'order.md')],
  ])('names the type in %s', (markdown, expected) => {
    expect(typeOf(markdown)).toEqual(expected);
  });

  it.each([
    ['String collection', collection(primitive('String'))],
    ['Collection(Edm.String)', collection(primitive('String'))],
    ['`collection(string)`', collection(primitive('String'))],
    ['Collection of String', collection(primitive('String'))],
    ['[line](line.md) collection', collection(mention('line', 'line.md'))],
    ['Collection([line](line.md))', collection(mention('line', 'line.md'))],
    ['[line](line.md) collection. Holds the lines.', collection(mention('line', 'line.md'))],
  ])('reads %s as a collection', (markdown, expected) => {
    expect(typeOf(markdown)).toEqual(expected);
  });

  it.each([
    ['orderCollection', mention('orderCollection')],
    ['[orderCollection](ordercollection.md)', mention('orderCollection', 'ordercollection.md')],
    ['integerRange', mention('integerRange')],
    ['dateTimeColumn', mention('dateTimeColumn')],
    ['booleanColumn collection', collection(mention('booleanColumn'))],
  ])('reads %s as a name, whatever it begins or ends with', (markdown, expected) => {
    expect(typeOf(markdown)).toEqual(expected);
  });

  it('reads alternatives as a union', () => {
    const union = { kind: 'Union', of: [mention('order', 'order.md'), mention('offer', 'offer.md')] };
    expect(typeOf('[order](order.md) or [offer](offer.md)')).toEqual(union);
    expect(typeOf('string/number')).toEqual({ kind: 'Union', of: [primitive('String'), primitive('Double')] });
  });

  it.each([
    ['`new`, `paid`', unknown('`new`, `paid`')],
    ['see the remarks below', unknown('see the remarks below')],
    ['Edm.Sting', unknown('Edm.Sting')],
    ['', unknown('')],
    ['** Unknown Type `contoso.x` ** collection', collection(unknown('** Unknown Type `contoso.x` **'))],
  ])('reads "%s" as unknown', (markdown, expected) => {
    expect(typeOf(markdown)).toEqual(expected);
  });

  it('reads constraints from hints', () => {
    expect(readTypeCell(cellOf('String (optional)'), graph.types).constraints).toEqual([{ kind: 'Optional' }]);
  });

  it('applies the vocabulary', () => {
    const { types } = withVocabulary(graph, { types: { Ident: 'Edm.Guid', Money: 'contoso.money' } });
    expect(readTypeCell(cellOf('ident'), types).type).toEqual(primitive('Guid'));
    expect(withoutPlaces(readTypeCell(cellOf('Money collection'), types).type)).toEqual(
      collection(mention('contoso.money')),
    );
  });

  it('has the place of the name in the file', () => {
    const { type } = readTypeCell(cellOf('contoso.state collection'), graph.types);
    expect(type).toEqual(
      collection({
        kind: 'Mention',
        mention: { name: 'contoso.state', source: { file: 'cell.md', line: 3, column: 2, endLine: 3, endColumn: 15 } },
      }),
    );
  });
});
