import { describe, expect, it } from 'vitest';
import { factsOf, factsOfKind, faultsOf, withoutPlaces } from './pages.js';

const representation = (annotation: string, json = '{ "id": "String (identifier)" }'): string =>
  `## JSON representation\n<!-- { "blockType": "resource", ${annotation} } -->\n\`\`\`json\n${json}\n\`\`\`\n`;

const typesOf = (markdown: string, path?: string) => withoutPlaces(factsOfKind(factsOf(markdown, path), 'Type'));
const basesOf = (markdown: string) => withoutPlaces(factsOfKind(factsOf(markdown), 'BaseType'));

describe('types', () => {
  it('names the type after the annotation, and uses the spellings of heading and file as aliases', () => {
    const markdown =
      '# Chart resource type\n\nNamespace: contoso.sales\n\nA chart of `orders`.\n\n' +
      representation(
        '"@odata.type": "contoso.sales.salesChart", "keyProperty": "id", "openType": true, "optionalProperties": ["a"]',
      );
    expect(typesOf(markdown, 'resources/sales-chart.md')).toEqual([
      {
        kind: 'Type',
        name: { name: 'contoso.sales.salesChart' },
        form: 'structured',
        origin: 'resource-block',
        aliases: ['Chart', 'sales-chart'],
        description: 'A chart of `orders`.',
        openType: true,
        key: ['id'],
        optionalProperties: ['a'],
        representation: {
          kind: 'Object',
          members: [{ name: 'id', value: { kind: 'String', value: 'String (identifier)' } }],
        },
      },
    ]);
    expect(factsOf(markdown).namespace).toBe('contoso.sales');
  });

  it('names the type after the heading if the page has no representation', () => {
    expect(typesOf('# Order line resource type\n\nA line.\n', 'resources/orderline.md')).toEqual([
      {
        kind: 'Type',
        name: { name: 'orderLine' },
        form: 'structured',
        origin: 'table',
        aliases: ['orderline'],
        description: 'A line.',
      },
    ]);
  });

  it('declares several types on one page, each with the tables below its heading', () => {
    const table = (name: string) => `### Properties\n|Property|Type|\n|-|-|\n|${name}|String|\n\n`;
    const page = `# Types\n\n## order resource type\n\n${table('total')}## gift resource type\n\n${table('ribbon')}`;
    const facts = factsOf(page, 'types.md');
    expect(factsOfKind(facts, 'Type').map(({ name }) => name.name)).toEqual(['order', 'gift']);
    expect(factsOfKind(facts, 'Property').map(({ owner, name }) => [owner.name, name])).toEqual([
      ['order', 'total'],
      ['gift', 'ribbon'],
    ]);
  });

  it('declares one type per representation', () => {
    const json = '{ "id": "String" }';
    const page = `# order resource type\n\n${representation('"@odata.type": "contoso.order"', json)}\n${representation('"@odata.type": "contoso.line"', json)}`;
    const facts = factsOf(page);
    expect(factsOfKind(facts, 'Type').map(({ name }) => name.name)).toEqual(['contoso.order', 'contoso.line']);
    expect(factsOfKind(facts, 'Property').map(({ owner }) => owner.name)).toEqual(['contoso.order', 'contoso.line']);
  });

  it('reads base types in annotation and prose', () => {
    const annotated = `# gift resource type\n\n${representation('"@odata.type": "contoso.gift", "baseType": "contoso.order"')}`;
    const none = annotated.replace('"contoso.order"', 'null');
    const prose = '# gift resource type\n\nA gift. This type inherits from [order](order.md).\n';
    expect(basesOf(annotated)).toEqual([
      { kind: 'BaseType', owner: { name: 'contoso.gift' }, base: { name: 'contoso.order' }, evidence: 'annotation' },
    ]);
    expect(basesOf(none)).toEqual([{ kind: 'BaseType', owner: { name: 'contoso.gift' }, evidence: 'annotation' }]);
    expect(basesOf(prose)).toEqual([
      { kind: 'BaseType', owner: { name: 'gift' }, base: { name: 'order', target: 'order.md' }, evidence: 'prose' },
    ]);
  });

  it.each([
    'A subclass of [order](order.md).',
    'The **gift** entity is derived from order.',
    'It inherits from **order**.',
  ])('reads the base type in "%s"', (sentence) => {
    expect(basesOf(`# gift resource type\n\n${sentence}\n`)).toMatchObject([{ base: { name: 'order' } }]);
  });

  it.each(['It inherits from base rule type.', 'Other types derive from it.', 'It is not derived from order.'])(
    'reads no base type in "%s"',
    (sentence) => {
      expect(basesOf(`# gift resource type\n\n${sentence}\n`)).toEqual([]);
    },
  );

  it('reads in the introduction whether the type is deprecated, abstract or open', () => {
    const page =
      '# order resource type\n\nThis resource is deprecated. An abstract type, and an open type that holds more.\n';
    expect(factsOfKind(factsOf(page), 'Type')[0]).toMatchObject({
      abstract: true,
      deprecated: 'This resource is deprecated.',
    });
    const quiet = '# order resource type\n\nThe **total** property is deprecated.\n';
    expect(factsOfKind(factsOf(quiet), 'Type')[0]?.deprecated).toBeUndefined();
  });

  it('declares the members of a representation as properties, with the types of their placeholders', () => {
    const json = `{
      "@odata.type": "contoso.order", "id": "String (identifier)", "madeOn": "String (timestamp)", "size": 1024, "price": 1.5,
      "open": true, "lines": [{ "@odata.type": "contoso.line" }], "state": "open | closed", "tags": ["String"], "a-b": 1,
      "picture": "<Unknown Primitive Type Edm.Stream>", "note@odata.type": "x", "rest": {}, "none": null
    }`;
    const facts = factsOf(`# order resource type\n\n${representation('"@odata.type": "contoso.order"', json)}`);
    const collection = (of: unknown) => ({ kind: 'Collection', of });
    const primitive = (name: string) => ({ kind: 'Primitive', name: `Edm.${name}` });
    expect(factsOfKind(facts, 'Property').map(({ name, type }) => [name, withoutPlaces(type)])).toEqual([
      ['id', primitive('String')],
      ['madeOn', primitive('DateTimeOffset')],
      ['size', primitive('Int32')],
      ['price', primitive('Double')],
      ['open', primitive('Boolean')],
      ['lines', collection({ kind: 'Mention', mention: { name: 'contoso.line' } })],
      ['state', primitive('String')],
      ['tags', collection(primitive('String'))],
      ['picture', primitive('Stream')],
      ['rest', { kind: 'Unknown', text: '{}' }],
      ['none', { kind: 'Unknown', text: 'null' }],
    ]);
    const state = factsOfKind(facts, 'Property').find(({ name }) => name === 'state');
    expect(state?.values?.map(({ name }) => name)).toEqual(['open', 'closed']);
  });

  it('reads unannotated JSON as the representation if the heading says so', () => {
    const json = '## JSON representation\n\n```json\n{ "@odata.type": "#contoso.order", "id": "String" }\n```\n';
    const facts = factsOf(`# Order resource type\n\n${json}`);
    expect(factsOfKind(facts, 'Type').map(({ name, origin }) => [name.name, origin])).toEqual([
      ['contoso.order', 'resource-block'],
    ]);
    expect(factsOfKind(facts, 'Property').map(({ name }) => name)).toEqual(['id']);
  });

  it('finds no type on a page that only mentions one', () => {
    expect(typesOf('# Working with orders\n\n## Properties\nOrders have properties.\n')).toEqual([]);
    expect(typesOf('# Overview\n\n## Linked resource\n\nSee below.\n')).toEqual([]);
  });

  it('reports a property table that belongs to no type', () => {
    const page = '# Working with orders\n\n## Properties\n|Property|Type|\n|-|-|\n|total|Double|\n';
    expect(faultsOf(factsOf(page))).toEqual(['ownerless-table']);
  });
});

describe('coverage', () => {
  it('accounts for annotated blocks, comments and includes', () => {
    const page = `---
title: "x"
---
# order resource type

[!INCLUDE [note](../includes/note.md)]

<!-- a passage that is commented out -->

${representation('"@odata.type": "contoso.order"', '{}')}
<!-- { "blockType": "strange" } -->
\`\`\`text
x
\`\`\`

<!-- { "blockType": "ignored" } -->

A paragraph.

<!-- { "type": "#page.annotation", "section": "documentation" } -->
`;
    const facts = factsOf(page);
    expect(facts.coverage.map(({ construct, verdict, as }) => `${construct} ${verdict}: ${as}`)).toEqual([
      'include left-out: fragment outside of the documentation',
      'comment left-out: commented-out text',
      'heading read: known heading',
      'annotated-block read: resource block',
      'annotated-block unread: block type "strange"',
      'comment left-out: annotation without a block',
      'comment left-out: page footer',
    ]);
    expect(faultsOf(facts)).toEqual(['unknown-block-type', 'annotation-without-block']);
  });

  it('reports unknown annotation keys', () => {
    const facts = factsOf(
      `# order resource type\n\n${representation('"@odata.type": "contoso.order", "keyPropery": "id"')}`,
    );
    expect(faultsOf(facts)).toEqual(['unknown-annotation-key']);
    expect(facts.diagnostics.find(({ code }) => code === 'unknown-annotation-key')?.source).toMatchObject({ line: 4 });
  });
});
