import { describe, expect, it } from 'vitest';
import { graph } from '../../../generator/declare/dialects/graph.js';
import { withVocabulary } from '../../../generator/declare/vocabulary/with-vocabulary.js';
import { csdlName } from '../../../generator/model/edm/type-reference.js';
import { linkSchema } from '../../../generator/link/link-schema.js';
import { factsOf, factsOfKind, withoutPlaces } from '../pages.js';

const dialect = withVocabulary(graph, {
  headings: { 'Characteristics:': 'Properties', constructor: 'members' },
  columns: { Slot: 'Property' },
  types: { Money: 'Edm.Decimal', Box: 'contoso.container' },
});

const decimal = { kind: 'Primitive', name: 'Edm.Decimal' };
const box = { kind: 'Mention', mention: { name: 'contoso.container' } };

describe('a vocabulary', () => {
  it('applies to headings and columns', () => {
    const page = factsOf(
      '# parcel resource type\n\n## CHARACTERISTICS\n\n|Slot|Type|\n|-|-|\n|total|Double|\n',
      'x.md',
      dialect,
    );
    expect(factsOfKind(page, 'Property').map(({ name }) => name)).toEqual(['total']);
    const state = factsOf('# state enum type\n\n## Constructor\n\n|Name|\n|-|\n|open|\n', 'y.md', dialect);
    expect(factsOfKind(state, 'Member').map(({ name }) => name)).toEqual(['open']);
  });

  it('applies to table cells, JSON placeholders, annotations and sentences', () => {
    const page = factsOf(parcel, 'parcel.md', dialect);
    const types = factsOfKind(page, 'Property').map(({ name, type, inheritedFrom }) => [name, type, inheritedFrom]);
    expect(withoutPlaces(types)).toEqual([
      ['price', decimal, undefined],
      ['postage', decimal, undefined],
      ['insured', { kind: 'Collection', of: decimal }, undefined],
      ['inner', box, undefined],
      ['price', decimal, undefined],
      ['wrapping', { kind: 'Primitive', name: 'Edm.String' }, { name: 'contoso.container', target: 'box.md' }],
    ]);
    expect(withoutPlaces(factsOfKind(page, 'BaseType'))).toMatchObject([{ base: { name: 'contoso.container' } }]);
    const operation = factsOf(quote, 'quote.md', dialect);
    expect(withoutPlaces(factsOfKind(operation, 'Operation'))).toMatchObject([
      { responses: [{ status: 200, type: decimal }] },
    ]);
    expect(withoutPlaces(factsOfKind(operation, 'Example'))).toMatchObject([{ type: box }]);
  });

  it('types a property that only a JSON representation shows', () => {
    const { schema } = linkSchema([factsOf(parcel, 'parcel.md', dialect)], {});
    const type = schema.types.find(({ name }) => name === 'contoso.post.parcel');
    const properties = type?.kind === 'EnumType' ? [] : (type?.properties ?? []);
    const postage = properties.find(({ name }) => name === 'postage');
    expect(postage && csdlName(postage.type)).toBe('Edm.Decimal');
  });
});

const parcel = `# parcel resource type

Namespace: contoso.post

A parcel. Inherits from [Box](box.md).

## Properties

|Property|Type|Description|
|:---|:---|:---|
|price|Money|The price.|
|wrapping|String|The paper. Inherited from [Box](box.md).|

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "contoso.post.parcel" } -->
\`\`\`json
{ "price": "Money", "postage": "Money", "insured": ["Money"], "inner": { "@odata.type": "#Box" } }
\`\`\`
`;

const quote = `# parcel: quote

## HTTP request

\`\`\`http
GET /parcels/{id}/quote
\`\`\`

## Response

Returns a \`200 OK\` response code and a Money object in the response body.

## Example

<!-- { "blockType": "response", "@odata.type": "Box" } -->
\`\`\`http
HTTP/1.1 200 OK

{ "value": 1 }
\`\`\`
`;
