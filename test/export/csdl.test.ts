import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { exportCsdlJson } from '../../generator/export/csdl-json.js';
import { exportCsdlXml } from '../../generator/export/csdl-xml.js';
import { qualifiedName } from '../../generator/model/edm/type-reference.js';
import type { Operation } from '../../generator/model/operation.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import { fileSource } from '../../generator/model/source.js';
import { enumType, property, schemaOf, structuredType } from '../check/documented.js';

const require = createRequire(import.meta.url);
// The package has no types of its own.
const { xml2json } = require('odata-csdl') as {
  xml2json: (xml: string, options: { strict: boolean }) => object;
};
const csdlJsonSchema = JSON.parse(
  readFileSync(require.resolve('odata-csdl/schemas/csdl.schema.json'), 'utf8'),
) as object;
const isCsdlJson = new Ajv({ strict: false, unicodeRegExp: true }).compile(csdlJsonSchema);

const source = fileSource('order.md');
const text = { kind: 'Primitive', name: 'Edm.String' } as const;
const order = { kind: 'Named', name: qualifiedName('contoso.order') } as const;

const cancelOrder: Operation = {
  kind: 'Operation',
  id: 'order-cancel',
  title: 'Cancel order',
  description: 'Cancels <all> of it.',
  routes: [{ method: 'POST', path: '/orders/{id}/cancel', source }],
  sharedRoutes: [],
  permissions: [],
  headers: [],
  parameters: [
    {
      name: 'reason',
      in: 'body',
      type: text,
      required: false,
      constraints: [
        { kind: 'Default', value: 'other', source },
        { kind: 'Length', max: 20, source },
      ],
      values: ['late', 'other', 'late'].map((name) => ({ name, source })),
      valuesClosed: true,
      source,
    },
    {
      name: 'lines',
      in: 'body',
      type: { kind: 'Collection', of: text },
      required: true,
      constraints: [{ kind: 'Count', min: 1, max: 50, source }],
      values: [{ name: 'first', source }],
      valuesClosed: false,
      source,
    },
  ],
  invocation: { form: 'Action', name: 'cancel', boundTo: order },
  responses: [{ status: 204, source }],
  source,
};

const rich: Schema = {
  ...schemaOf([
    structuredType('item', [property('id', text, { nullable: false })], {
      kind: 'EntityType',
      abstract: true,
      key: ['id'],
      description: 'Quotes ", <tags> & ampersands,\r\nlines\tand tabs.',
    }),
    structuredType(
      'order',
      [
        property('total', { kind: 'Primitive', name: 'Edm.Decimal' }),
        property('placed', { kind: 'Primitive', name: 'Edm.DateTimeOffset' }, { description: 'When.' }),
        property('code', text, {
          constraints: [
            { kind: 'Length', max: 12, source },
            { kind: 'Default', value: 'A-1', source },
          ],
        }),
        property(
          'count',
          { kind: 'Primitive', name: 'Edm.Int32' },
          { constraints: [{ kind: 'Default', value: '7', source }] },
        ),
        property(
          'open',
          { kind: 'Primitive', name: 'Edm.Boolean' },
          { constraints: [{ kind: 'Default', value: 'True', source }] },
        ),
        property('number', text, {
          constraints: [
            { kind: 'ReadOnly', source },
            { kind: 'Immutable', source },
          ],
        }),
        property('tags', { kind: 'Collection', of: text }),
        property('state', { kind: 'Named', name: qualifiedName('contoso.orderState') }),
        property('nothing', { kind: 'Named', name: qualifiedName('contoso.emptyEnum') }),
        property('first-name', text),
        property(
          'customer',
          { kind: 'Named', name: qualifiedName('contoso.crm.customer') },
          { kind: 'NavigationProperty' },
        ),
        property(
          'items',
          { kind: 'Collection', of: { kind: 'Named', name: qualifiedName('contoso.item') } },
          { kind: 'NavigationProperty' },
        ),
      ],
      { kind: 'EntityType', baseType: qualifiedName('contoso.item'), openType: true },
    ),
    {
      ...structuredType('customer', []),
      name: qualifiedName('contoso.crm.customer'),
      kind: 'EntityType',
      origin: 'link',
    },
    structuredType('address', [property('street', text, { origin: 'example' })], { origin: 'example' }),
    enumType('orderState', ['open', 'in progress', '1'], { synthesized: true }),
    enumType('emptyEnum', []),
    enumType('days', ['monday', 'tuesday', 'wednesday'], { flags: true }),
    {
      ...enumType('level', []),
      members: [
        { name: 'unknown', value: '-1', source },
        { name: 'high', value: '5000000000', description: 'Top.', source },
      ],
    },
  ]),
  operations: [cancelOrder],
};

describe('CSDL', () => {
  test('is valid JSON under the schema of OASIS', () => {
    const valid = isCsdlJson(exportCsdlJson(rich));
    expect(isCsdlJson.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('in XML becomes the JSON in the converter of OASIS', () => {
    expect(xml2json(exportCsdlXml(rich), { strict: true })).toEqual(exportCsdlJson(rich));
  });

  test('contains the default of a parameter, its limits, and its values if the documentation lists all of them', () => {
    const vocabulary = 'https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.Validation.V1.json';
    expect(exportCsdlJson(rich)).toMatchObject({
      $Reference: { [vocabulary]: { $Include: [{ $Namespace: 'Org.OData.Validation.V1' }] } },
      contoso: {
        cancel: [
          {
            $Parameter: [
              { $Name: 'bindingParameter' },
              {
                $Name: 'reason',
                $MaxLength: 20,
                '@Org.OData.Core.V1.OptionalParameter': { DefaultValue: 'other' },
                '@Org.OData.Validation.V1.AllowedValues': [{ Value: 'late' }, { Value: 'other' }],
              },
              { $Name: 'lines', '@Org.OData.Validation.V1.MinItems': 1, '@Org.OData.Validation.V1.MaxItems': 50 },
            ],
          },
        ],
      },
    });
    expect(JSON.stringify(exportCsdlJson(rich)).match(/AllowedValues/g)).toHaveLength(1);
    expect(JSON.stringify(exportCsdlJson({ ...rich, operations: [] }))).not.toContain('Validation');
  });

  test('declares only those of our own terms that it uses', () => {
    expect(Object.keys(exportCsdlJson(rich))).toEqual(['$Version', '$Reference', 'contoso', 'contoso.crm', 'docs2ts']);
    const plain = exportCsdlJson(schemaOf([structuredType('point', [])]));
    expect(Object.keys(plain)).toEqual(['$Version', '$Reference', 'contoso']);
  });

  test('leaves out facets with their default value, and allows null if the documentation does not say', () => {
    const schema = schemaOf([structuredType('point', [property('x', text), property('y', text, { nullable: false })])]);
    expect(exportCsdlJson(schema)).toMatchObject({
      contoso: { point: { $Kind: 'ComplexType', x: { $Nullable: true }, y: {} } },
    });
  });

  test('annotates generated names, and types that are known only from examples', () => {
    expect(exportCsdlJson(rich)).toMatchObject({
      contoso: {
        orderState: { '@docs2ts.synthesized': true, in_progress: 1, 'in_progress@docs2ts.name': 'in progress', _1: 2 },
        address: { '@docs2ts.origin': 'example' },
        days: { $IsFlags: true, monday: 1, tuesday: 2, wednesday: 4 },
        level: { $UnderlyingType: 'Edm.Int64', unknown: -1, high: 5000000000 },
      },
      'contoso.crm': { customer: { $Kind: 'EntityType', '@docs2ts.origin': 'link' } },
    });
  });

  test('declares bound actions as overloads', () => {
    expect(exportCsdlJson(rich)).toMatchObject({
      contoso: {
        cancel: [
          {
            $Kind: 'Action',
            $IsBound: true,
            $Parameter: [
              { $Name: 'bindingParameter', $Type: 'contoso.order' },
              { $Name: 'reason', $Nullable: true },
              { $Name: 'lines', $Collection: true },
            ],
          },
        ],
      },
    });
  });

  test('says what is deprecated and why, the default of an enum, and the limits of properties', () => {
    const state = { kind: 'Named', name: qualifiedName('contoso.state') } as const;
    const int32 = { kind: 'Primitive', name: 'Edm.Int32' } as const;
    const schema = schemaOf([
      structuredType(
        'order',
        [
          property('code', text, { constraints: [{ kind: 'Deprecated', text: 'Use `number`.', source }] }),
          property('state', state, { constraints: [{ kind: 'Default', value: 'open', source }] }),
          property('other', state, { constraints: [{ kind: 'Default', value: 'lost', source }] }),
          property('count', int32, { constraints: [{ kind: 'Range', min: '1', max: '9', source }] }),
          property('name', text, { constraints: [{ kind: 'Length', max: 20, source }] }),
          property('mass', int32, { constraints: [{ kind: 'Range', min: '0', exclusiveMin: true, source }] }),
          property('slug', text, { constraints: [{ kind: 'Pattern', pattern: '^[a-z]+$', source }] }),
          property('note', text, { constraints: [{ kind: 'Default', value: 'start + 2 years', source }] }),
        ],
        { deprecated: 'Orders are now invoices.' },
      ),
      enumType('state', ['open', 'paid'], { deprecated: 'No longer used.' }),
    ]);
    const revision = (Description: string) => [{ Kind: 'Deprecated', Description }];
    expect(exportCsdlJson(schema)).toMatchObject({
      $Reference: {
        'https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.Validation.V1.json': {},
      },
      contoso: {
        order: {
          '@Org.OData.Core.V1.Revisions': revision('Orders are now invoices.'),
          code: { '@Org.OData.Core.V1.Revisions': revision('Use `number`.') },
          state: { $Type: 'contoso.state', $DefaultValue: 'open' },
          count: { '@Org.OData.Validation.V1.Minimum': 1, '@Org.OData.Validation.V1.Maximum': 9 },
          name: { $MaxLength: 20 },
          other: { '@Org.OData.Core.V1.Description': 'Default: `lost`.' },
          mass: {
            '@Org.OData.Validation.V1.Minimum': 0,
            '@Org.OData.Validation.V1.Minimum@Org.OData.Validation.V1.Exclusive': true,
          },
          slug: { '@Org.OData.Validation.V1.Pattern': '^[a-z]+$' },
          note: { '@Org.OData.Core.V1.Description': 'Default: `start + 2 years`.' },
        },
        state: { '@Org.OData.Core.V1.Revisions': revision('No longer used.') },
      },
    });
    expect(JSON.stringify(exportCsdlJson(schema))).not.toMatch(/"\$DefaultValue":"(?:lost|start)/);
    expect(xml2json(exportCsdlXml(schema), { strict: true })).toEqual(exportCsdlJson(schema));
    expect(isCsdlJson(exportCsdlJson(schema))).toBe(true);
  });

  test('has no enum without documented members, which CSDL forbids: its values are texts', () => {
    const mood = { kind: 'Named', name: qualifiedName('contoso.mood') } as const;
    const schema = schemaOf([structuredType('order', [property('mood', mood)]), enumType('mood', [])]);
    const { contoso } = exportCsdlJson(schema) as { readonly contoso: Readonly<Record<string, object>> };
    expect(contoso['order']).toMatchObject({ mood: { $Nullable: true } });
    expect(JSON.stringify(contoso)).not.toContain('contoso.mood');
    expect(contoso['mood']).toBeUndefined();
    expect(xml2json(exportCsdlXml(schema), { strict: true })).toEqual(exportCsdlJson(schema));
    expect(isCsdlJson(exportCsdlJson(schema))).toBe(true);
  });

  test('has no unions, maps and collections of collections: an annotation says what is documented', () => {
    const number = { kind: 'Primitive', name: 'Edm.Int32' } as const;
    const union = { kind: 'Union', of: [text, number] } as const;
    const schema: Schema = {
      ...schemaOf([
        structuredType('order', [
          property('code', union),
          property('codes', { kind: 'Collection', of: union }),
          property('labels', { kind: 'Map', of: text }),
          property('grid', { kind: 'Collection', of: { kind: 'Collection', of: number } }),
          property('owner', { kind: 'Union', of: [order, text] }, { kind: 'NavigationProperty' }),
        ]),
      ]),
    };
    const { contoso } = exportCsdlJson(schema) as { readonly contoso: Readonly<Record<string, object>> };
    expect(contoso['order']).toMatchObject({
      code: { $Type: 'Edm.Untyped', '@docs2ts.type': 'Edm.String or Edm.Int32' },
      codes: { $Collection: true, $Type: 'Edm.Untyped', '@docs2ts.type': 'Collection(Edm.String or Edm.Int32)' },
      labels: { $Type: 'Edm.Untyped', '@docs2ts.type': 'Map(Edm.String)' },
      grid: { $Collection: true, $Type: 'Edm.Untyped', '@docs2ts.type': 'Collection(Collection(Edm.Int32))' },
      owner: { $Type: 'Edm.Untyped', '@docs2ts.type': 'contoso.order or Edm.String' },
    });
    expect(contoso['order']).not.toHaveProperty('owner.$Kind');
    expect(xml2json(exportCsdlXml(schema), { strict: true })).toEqual(exportCsdlJson(schema));
    expect(isCsdlJson(exportCsdlJson(schema))).toBe(true);
  });
});
