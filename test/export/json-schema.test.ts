import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { exportJsonSchema } from '../../generator/export/json-schema/export-json-schema.js';
import type { ConstraintValue } from '../../generator/model/constraint.js';
import type { TypeReference } from '../../generator/model/edm/type-reference.js';
import type { Parameter } from '../../generator/model/operation.js';
import type { Property, Schema } from '../../generator/model/schema/schema.js';
import { fileSource } from '../../generator/model/source.js';
import { enumType, named, property, schemaOf, structuredType } from '../check/documented.js';
import { hostileNames } from '../emit/hostile-names.js';
import { operation, required, shop } from '../emit/shop.js';

const source = fileSource('order.md');
const text = { kind: 'Primitive', name: 'Edm.String' } as const;

describe('JSON Schema', () => {
  test.each([
    ['the shop', shop],
    ['hostile names', hostileNames],
  ])('of %s is valid under the meta-schema, and strict mode of ajv reports nothing', (_, schema) => {
    const { ajv, complaints } = judgeOf(schema);
    const names = Object.keys(definitionsOf(schema));
    for (const name of names) compile(schema, name);
    expect(ajv.validateSchema(exportJsonSchema(schema))).toBe(true);
    expect(complaints).toEqual([]);
    expect(names.length).toBeGreaterThan(20);
  });

  test('lists the values of a parameter, allows any other text, and contains its default', () => {
    const state: Parameter = {
      name: 'state',
      in: 'body',
      type: text,
      required: false,
      constraints: [{ kind: 'Default', value: 'open', source }],
      values: ['open', 'closed'].map((name) => ({ name, source })),
      valuesClosed: true,
      source,
    };
    const counts = operation('order-count', { request: { shape: 'parameters', source }, parameters: [state] });
    const definitions = definitionsOf({ ...schemaOf([]), operations: [counts] });
    expect(Object.values(definitions)).toMatchObject([
      {
        properties: {
          state: {
            type: ['string', 'null'],
            default: 'open',
            anyOf: [{ enum: ['open', 'closed'] }, { type: ['string', 'null'] }],
          },
        },
      },
    ]);
  });

  test('is tolerant for responses and strict for requests', () => {
    const schema = schemaOf([
      structuredType('order', [
        required('status', named('status')),
        property('note', text, { nullable: true }),
        property('lines', { kind: 'Collection', of: named('order') }),
      ]),
      enumType('status', ['new', 'later'], { sentinel: 'later' }),
    ]);
    expect(exportJsonSchema(schema)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $defs: {
        'contoso.order': {
          title: 'order',
          type: 'object',
          properties: {
            '@odata.type': { type: 'string', enum: ['#contoso.order', 'contoso.order'] },
            // Nothing says that a response never has null here.
            status: { anyOf: [{ $ref: '#/$defs/contoso.status' }, { type: 'null' }] },
            note: { type: ['string', 'null'] },
            lines: { type: 'array', items: { $ref: '#/$defs/contoso.order' } },
          },
          required: ['status'],
        },
        'contoso.order-create': {
          title: 'order',
          type: 'object',
          properties: {
            '@odata.type': { type: 'string', enum: ['#contoso.order', 'contoso.order'] },
            status: { $ref: '#/$defs/contoso.status-known' },
            note: { type: ['string', 'null'] },
            lines: { type: 'array', items: { $ref: '#/$defs/contoso.order-create' } },
          },
          required: ['status'],
          patternProperties: { '^(?!(?:@odata\\.type)$)[\\s\\S]*@': true },
          additionalProperties: false,
        },
        'contoso.order-update': {
          title: 'order',
          type: 'object',
          properties: {
            '@odata.type': { type: 'string', enum: ['#contoso.order', 'contoso.order'] },
            status: { $ref: '#/$defs/contoso.status-known' },
            note: { type: ['string', 'null'] },
            // An update replaces a whole collection, so its items have the create shape.
            lines: { type: 'array', items: { $ref: '#/$defs/contoso.order-create' } },
          },
          required: ['status'],
          patternProperties: { '^(?!(?:@odata\\.type)$)[\\s\\S]*@': true },
          additionalProperties: false,
        },
        'contoso.status': {
          title: 'status',
          type: 'string',
          anyOf: [{ enum: ['new', 'later'] }, { type: 'string' }],
        },
        'contoso.status-known': { title: 'status', type: 'string', enum: ['new'] },
      },
    });
  });

  test('distinguishes a type and its subtypes by @odata.type', () => {
    const isVehicle = compile(shop, 'contoso.vehicle-any');
    expect(isVehicle({ wheels: 4 })).toBe(true);
    expect(isVehicle({ '@odata.type': 'contoso.vehicle', wheels: 4 })).toBe(true);
    expect(isVehicle({ '@odata.type': '#contoso.sportsCar', wheels: 4, speed: 'INF' })).toBe(true);
    expect(isVehicle({ '@odata.type': '#contoso.sportsCar', wheels: 4, speed: 'fast' })).toBe(false);
    expect(isVehicle({ '@odata.type': '#contoso.car', wheels: 4, speed: 'fast' })).toBe(true);
    expect(isVehicle({ '@odata.type': '#contoso.boat', wheels: 4 })).toBe(true);
    expect(isVehicle({ '@odata.type': '#contoso.boat' })).toBe(false);
    expect(isVehicle({ '@odata.type': null, wheels: 4 })).toBe(false);
  });

  test('contains the descriptions of the documentation', () => {
    const schema = schemaOf([
      structuredType(
        'order',
        [
          property(
            'size',
            { kind: 'Primitive', name: 'Edm.Int32' },
            {
              description: 'In boxes.',
              nullable: false,
              constraints: [
                { kind: 'Default', value: '7', source },
                { kind: 'ReadOnly', source },
                { kind: 'Deprecated', text: 'Use weight.', source },
                { kind: 'Length', max: 3, source },
              ],
            },
          ),
          property('secret', text, { constraints: [{ kind: 'WriteOnly', source }] }),
        ],
        { description: 'What a customer wants.', deprecated: 'Gone soon.', creatable: false, updatable: false },
      ),
      {
        ...enumType('status', []),
        description: 'How far it is.',
        members: [
          { name: 'new', description: 'Just made.', source },
          { name: 'old', deprecated: 'Never seen.', source },
          { name: 'other', source },
        ],
      },
    ]);
    expect(definitionsOf(schema)).toMatchObject({
      'contoso.order': {
        title: 'order',
        description: 'What a customer wants.\n\nGone soon.',
        deprecated: true,
        properties: {
          size: {
            $ref: '#/$defs/Edm.Int32',
            description: 'In boxes.\n\nUse weight.',
            deprecated: true,
            default: 7,
            readOnly: true,
          },
          secret: { writeOnly: true },
        },
      },
      'contoso.status': { description: 'How far it is.\n\n- `new`: Just made.\n- `old`: Never seen.' },
    });
  });

  test('accepts flags joined by commas, and escapes their names in the pattern', () => {
    const isSigns = compile(hostileNames, 'contoso.signs-known');
    const signs = ['a|b', '.', '\\', ']', ' a|b ,.,\t]', 'a', 'x', '', ' c', 'd,e', 'a|b,', 'a|b;.'];
    expect(signs.filter((sign) => isSigns(sign))).toEqual(['a|b', '.', '\\', ']', ' a|b ,.,\t]']);
  });

  test('defines an enum without documented members once, as a text', () => {
    const schema = schemaOf([
      structuredType('order', [required('tone', named('tone')), required('mood', named('mood'))]),
      enumType('tone', [], { description: 'How loud it is.' }),
      enumType('mood', ['later'], { sentinel: 'later' }),
    ]);
    const definitions = definitionsOf(schema);
    expect(Object.keys(definitions).filter((name) => /tone|mood/.test(name))).toEqual(['contoso.mood', 'contoso.tone']);
    expect(definitions['contoso.tone']).toEqual({ title: 'tone', description: 'How loud it is.', type: 'string' });
    const loud = { tone: 'loud', mood: 'later' };
    for (const name of ['contoso.order', 'contoso.order-create']) {
      const accepts = compile(schema, name);
      expect([loud, { ...loud, tone: 1 }].map((order) => accepts(order))).toEqual([true, false]);
    }
  });

  test('checks limits in requests, and describes them where a response may break them', () => {
    const count = (name: string, constraint: ConstraintValue, more: Partial<Property> = {}) =>
      property(name, typeFor(constraint), { nullable: false, constraints: [{ ...constraint, source }], ...more });
    const schema = schemaOf([
      structuredType('order', [
        count('code', { kind: 'Length', min: 2, max: 4 }),
        count('lines', { kind: 'Count', max: 1 }),
        count('total', { kind: 'Range', min: '1' }),
        count('weight', { kind: 'Range', min: '0', max: '1000' }, { description: 'From 0 to 1,000.' }),
        count('height', { kind: 'Range', min: '0', max: '100' }, { description: 'From 0 to 1000.' }),
      ]),
    ]);
    const properties = {
      code: { description: 'Length: 2 to 4.' },
      lines: { description: 'Number of items: at most 1.' },
    };
    expect(definitionsOf(schema)).toMatchObject({
      'contoso.order': {
        properties: {
          ...properties,
          total: { description: 'Range: at least 1.' },
          weight: { description: 'From 0 to 1,000.' },
          height: { description: 'From 0 to 1000.\n\nRange: 0 to 100.' },
        },
      },
      'contoso.order-create': {
        properties: {
          code: { minLength: 2, maxLength: 4 },
          lines: { maxItems: 1 },
          height: { type: 'integer', minimum: 0, maximum: 100 },
        },
      },
    });
    const wrong = { code: 'a', lines: ['a', 'b'], total: 0, weight: -1, height: 101 };
    expect(compile(schema, 'contoso.order')(wrong)).toBe(true);
    for (const [name, value] of Object.entries(wrong))
      expect([name, compile(schema, 'contoso.order-create')({ [name]: value })]).toEqual([name, false]);
  });

  test('refers to the right definition whatever the name of a type is', () => {
    const wrong = { main: { main: { main: 1 } } };
    const right = { main: { main: { $ref: 'a', constructor: 'b' } } };
    for (const name of Object.keys(definitionsOf(hostileNames)).filter(
      (one) => !/-known$|nothing|signs|odd|holder|Edm/.test(one),
    )) {
      const accepts = compile(hostileNames, name);
      expect([name, accepts(right), accepts(wrong)]).toEqual([name, true, false]);
    }
    expect(Object.keys(definitionsOf(hostileNames))).toEqual(
      expect.arrayContaining(['contoso.order-create', 'contoso.order--create', 'contoso.order---create']),
    );
  });

  test('allows annotations in requests, but no other undocumented property', () => {
    const isOdd = compile(hostileNames, 'contoso.odd-create');
    const odd = { 'a@b.c': 'a', $schema: 'b', default: 'c' };
    expect(isOdd(odd)).toBe(true);
    expect(isOdd({ ...odd, 'lines@odata.bind': 1, '@x': {}, '\n@': [] })).toBe(true);
    expect(isOdd({ ...odd, 'a@b.c': 1 })).toBe(false);
    expect(isOdd({ ...odd, other: 1 })).toBe(false);
    expect(compile(hostileNames, 'contoso.odd')({ ...odd, other: 1 })).toBe(true);
  });

  test('refers only to existing definitions, and defines only scalars that are referred to', () => {
    for (const schema of [shop, hostileNames]) {
      const document = JSON.stringify(exportJsonSchema(schema));
      const referred = [...document.matchAll(/"\$ref":"#\/\$defs\/([^"]*)"/g)].map(([, name = '']) => name);
      const defined = Object.keys(definitionsOf(schema));
      expect(referred.filter((name) => !defined.map(pointer).includes(name))).toEqual([]);
      expect(defined.filter((name) => name.startsWith('Edm.') && !referred.includes(name))).toEqual([]);
    }
  });
});

function typeFor({ kind }: ConstraintValue): TypeReference {
  if (kind === 'Count') return { kind: 'Collection', of: text };
  return kind === 'Length' ? text : { kind: 'Primitive', name: 'Edm.Int32' };
}

interface Judge {
  readonly ajv: Ajv2020;
  readonly complaints: unknown[];
}

const judges = new Map<Schema, Judge>();

/** An ajv instance with the definitions of a schema, and the warnings that it logs. */
function judgeOf(schema: Schema): Judge {
  const known = judges.get(schema);
  if (known !== undefined) return known;
  const complaints: unknown[] = [];
  const complain = (...words: readonly unknown[]) => complaints.push(words);
  const logger = { log: complain, warn: complain, error: complain };
  // `ownProperties`: inherited properties do not count.
  const ajv = new Ajv2020({ strict: true, ownProperties: true, logger });
  addFormats.default(ajv);
  ajv.addSchema(exportJsonSchema(schema), 'document');
  judges.set(schema, { ajv, complaints });
  return { ajv, complaints };
}

function compile(schema: Schema, name: string): (value: unknown) => boolean {
  const validate = judgeOf(schema).ajv.getSchema(`document#/$defs/${pointer(name)}`);
  return (value) => validate?.(value) === true;
}

function definitionsOf(schema: Schema): Readonly<Record<string, unknown>> {
  return exportJsonSchema(schema)['$defs'] as Readonly<Record<string, unknown>>;
}

function pointer(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}
