import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeExamples } from '../../generator/check/judge-examples.js';
import { primitiveNames, type PrimitiveName, type TypeReference } from '../../generator/model/edm.js';
import type { Property, SchemaType, StructuredType } from '../../generator/model/schema.js';
import { acceptsNull, type ShapeName } from '../../generator/model/shape.js';
import * as runtime from '../../templates/src/runtime/index.js';
import { enumType, exampleOf, named, property, schemaOf, structuredType } from './documented.js';

/** The judge of examples and the collector of the generated package decide alike: the generated tests depend on it. */
describe('the judge and the generated collector', () => {
  test.each(primitiveNames.filter((name) => name !== 'Edm.Untyped'))('agree on %s', (name) => {
    for (const value of values) expect(judgedAs(name, value), `value ${value}`).toEqual(collectedAs(name, value));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), likeText), (value) => {
        expect(judgedAs(name, value)).toEqual(collectedAs(name, value));
      }),
      { seed: 1 },
    );
  });

  test.each(['read', 'create', 'update'] as const)('agree on objects in the shape of %s', (shape) => {
    fc.assert(
      fc.property(payload, (value) => {
        expect(judged(value, named('order'), shape)).toEqual(collected(value, unionOf('order', shape), shape));
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

/** Texts that are, or nearly are, of some primitive type. */
const words = `
  8 -8 +8 1e3 1.5 INF -INF NaN Infinity 9223372036854775807 9223372036854775808 -9223372036854775808
  -9223372036854775809 2024-02-29 2023-02-29 2024-2-9 0000-01-01 02024-01-01 2024-02-29T08:30Z
  2024-02-29t08:30:00.123456789012z 2024-02-29T08:30:00.1234567890123Z 2024-02-29T24:00Z
  2024-02-29T08:30:00+03:00 2024-02-29T08:30:60Z 2024-02-29T08:30:00+24:00 2024-02-29T08:30:00 24:00
  08:30 08:30:00 08:30:00. 08:30:00.5 8:30 P PT P1D -PT1.5S P1W P1Y2M3DT4H5M6S P-1D
  0bac715a-715a-0bac-5a71-ac0b5a71ac0b 0BAC715A-715A-0BAC-5A71-AC0B5A71AC0B {0bac715a} YQ YQ== YQ= Y
  YWI YWJj YW-_ =
`;

const values: readonly unknown[] = [
  '',
  'YW I',
  ...words.trim().split(/\s+/),
  0,
  -0,
  1.5,
  127,
  128,
  -129,
  255,
  256,
  32_768,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  -(2 ** 63),
  1e308,
];

const likeText = fc.stringMatching(/^[-+0-9TZPDHMS:.INFa=]{0,30}$/);

const scalars: Readonly<Record<PrimitiveName, runtime.ScalarShape>> = {
  'Edm.Binary': runtime.edmBinary,
  'Edm.Boolean': runtime.edmBoolean,
  'Edm.Byte': runtime.edmByte,
  'Edm.Date': runtime.edmDate,
  'Edm.DateTimeOffset': runtime.edmDateTimeOffset,
  'Edm.Decimal': runtime.edmDecimal,
  'Edm.Double': runtime.edmDouble,
  'Edm.Duration': runtime.edmDuration,
  'Edm.Guid': runtime.edmGuid,
  'Edm.Int16': runtime.edmInt16,
  'Edm.Int32': runtime.edmInt32,
  'Edm.Int64': runtime.edmInt64,
  'Edm.SByte': runtime.edmSByte,
  'Edm.Single': runtime.edmSingle,
  'Edm.Stream': runtime.edmStream,
  'Edm.String': runtime.edmString,
  'Edm.TimeOfDay': runtime.edmTimeOfDay,
  'Edm.Untyped': runtime.edmUntyped,
};

const primitive = (name: PrimitiveName): TypeReference => ({ kind: 'Primitive', name });

const types: readonly SchemaType[] = [
  enumType('status', ['new', 'paid', 'later'], { sentinel: 'later' }),
  enumType('options', ['gift', 'express'], { flags: true }),
  structuredType('order', [
    property('id', primitive('Edm.String'), { presence: { read: 'required', create: 'absent', update: 'absent' } }),
    property('count', primitive('Edm.Int32'), { nullable: true }),
    property('price', primitive('Edm.Double'), {
      presence: { read: 'optional', create: 'required', update: 'optional' },
    }),
    property('status', named('status'), { nullable: false }),
    property('options', named('options')),
    property('tags', { kind: 'Collection', of: primitive('Edm.String') }),
    property('parts', { kind: 'Collection', of: named('part') }),
    property('main', named('part')),
    property('constructor', primitive('Edm.String')),
  ]),
  structuredType('urgent', [property('courier', primitive('Edm.Guid'))], { baseType: 'contoso.order' }),
  structuredType('part', [
    property('sku', primitive('Edm.String'), {
      presence: { read: 'optional', create: 'required', update: 'optional' },
    }),
    property('of', named('order')),
  ]),
];

const names = [
  'id',
  'count',
  'price',
  'status',
  'options',
  'tags',
  'parts',
  'main',
  'constructor',
  'courier',
  'sku',
  'of',
];

const { payload } = fc.letrec<{ payload: unknown; value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'payload' },
    fc.constantFrom<unknown>(
      'new',
      'paid',
      'later',
      'gift',
      'gift, express',
      'gift,',
      1,
      1.5,
      2 ** 40,
      true,
      null,
      'x',
      '7',
    ),
    fc.array(fc.oneof(fc.string(), tie('payload')), { maxLength: 2 }),
    tie('payload'),
  ),
  payload: fc
    .tuple(
      fc.dictionary(fc.constantFrom(...names, 'other', 'tags@odata.count'), tie('value'), { maxKeys: 5 }),
      fc.constantFrom<unknown>(
        undefined,
        undefined,
        '#contoso.order',
        'contoso.urgent',
        'contoso.part',
        'contoso.Order',
        3,
        null,
      ),
    )
    .map(([members, name]) => (name === undefined ? members : { ...members, '@odata.type': name })),
}));

/** As the emitter makes it of the schema. */
function unionOf(name: string, shape: ShapeName): runtime.UnionShape {
  const found = types.find((type) => type.name === `contoso.${name}`) as StructuredType;
  const subtypes = types.filter((type): type is StructuredType => 'baseType' in type && type.baseType === found.name);
  return {
    kind: 'union',
    base: () => objectOf(found, shape),
    subtypes: () => subtypes.map((subtype) => objectOf(subtype, shape)),
  };
}

function objectOf(type: StructuredType, shape: ShapeName): runtime.ObjectShape {
  const base = types.find(({ name }) => name === type.baseType) as StructuredType | undefined;
  const below = types.filter((other) => 'baseType' in other && other.baseType === type.name).map(({ name }) => name);
  return {
    kind: 'object',
    name: type.name,
    typeNames: [type.name, ...below],
    // The type name is judged once, by the type that the object is taken for.
    ...(base === undefined ? {} : { base: () => objectOf(base, shape) }),
    properties: type.properties
      .filter(({ presence }) => presence[shape] !== 'absent')
      .map((one) => propertyOf(one, shape)),
    ...(shape === 'read' ? {} : { request: true, exact: true }),
  };
}

function propertyOf(one: Property, shape: ShapeName): runtime.PropertyShape {
  const collection = one.type.kind === 'Collection';
  const type = one.type.kind === 'Collection' ? one.type.of : one.type;
  return {
    name: one.name,
    type: () => shapeOf(type, collection && shape === 'update' ? 'create' : shape),
    ...(collection ? { collection } : {}),
    ...(one.presence[shape] === 'required' ? { required: true } : {}),
    ...(acceptsNull(one, shape) ? { nullable: true } : {}),
  };
}

function shapeOf(type: TypeReference, shape: ShapeName): runtime.Shape {
  if (type.kind === 'Primitive') return scalars[type.name];
  const found = types.find(({ name }) => type.kind === 'Named' && name === type.name);
  if (found?.kind !== 'EnumType') return unionOf(found?.name.replace('contoso.', '') ?? '', shape);
  const members = Object.fromEntries(found.members.map(({ name }) => [name, name]));
  const { flags, sentinel } = found;
  return {
    kind: 'enum',
    name: found.name,
    members,
    ...(flags ? { flags } : {}),
    ...(sentinel === undefined ? {} : { sentinel }),
  };
}

function judged(value: unknown, type: TypeReference, shape: ShapeName): readonly string[] {
  const deviations = judgeExamples(schemaOf(types, [exampleOf(value, type, { shape })]));
  return deviations.map(({ pointer, code, expected }) => `${pointer} ${code} ${expected}`).toSorted();
}

function collected(value: unknown, by: runtime.Shape, shape: ShapeName): readonly string[] {
  const issues = runtime.collectIssues(value, by, { enums: shape === 'read' ? 'closed' : 'open' });
  return issues.map(({ pointer, code, expected }) => `${pointer} ${code} ${expected}`).toSorted();
}

function judgedAs(name: PrimitiveName, value: unknown): readonly string[] {
  return judged(value, primitive(name), 'read');
}

function collectedAs(name: PrimitiveName, value: unknown): readonly string[] {
  return collected(value, scalars[name], 'read');
}
