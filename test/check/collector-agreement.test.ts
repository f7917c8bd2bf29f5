import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { ObjectShape } from '../../templates/src/runtime/shape.js';
import { collectIssues } from '../../templates/src/runtime/strict/collect-issues.js';
import { judgeExamples } from '../../generator/check/judge/judge-examples.js';
import { primitiveNames, type PrimitiveName } from '../../generator/model/edm/primitives.js';
import { qualifiedName, simpleName, type TypeReference } from '../../generator/model/edm/type-reference.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import type { ShapeName } from '../../generator/model/schema/shape.js';
import { source } from '../emit/shop.js';
import { writePackage } from '../emit/write-package.js';
import { enumType, exampleOf, named, property, schemaOf, structuredType } from './documented.js';

const schema = documentedTypes();
const folder = writePackage(schema);
const { tableOfAnyOrder, tableOfAnyOrderCreate, tableOfAnyOrderUpdate, tableOfEverything } = (await import(
  join(folder, 'src/tables/index.ts')
)) as Readonly<Record<string, ObjectShape>>;

afterAll(() => rmSync(folder, { recursive: true }));

/** The generated tests require that the judge and the tables agree. */
describe('the judge of examples and the generated tables', () => {
  test.each(primitiveNames)('agree on %s', (name) => {
    const compare = (value: unknown) => {
      const payload = { [propertyName(name)]: value };
      const found = judged(payload, named('everything'), 'read');
      expect(found, `value ${value}`).toEqual(collected(payload, tableOfEverything));
    };
    values.forEach(compare);
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), likeText), compare), { seed: 1 });
  });

  test.each([
    ['read', tableOfAnyOrder],
    ['create', tableOfAnyOrderCreate],
    ['update', tableOfAnyOrderUpdate],
  ] as const)('agree on objects in the shape of %s', (shape, table) => {
    const compare = (value: unknown) => {
      expect(judged(value, named('order'), shape)).toEqual(collected(value, table));
    };
    fc.assert(fc.property(payload, compare), { numRuns: 500, seed: 1 });
  });
});

/** Texts that are valid, or nearly valid, for some primitive type. */
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

function primitive(name: PrimitiveName): TypeReference {
  return { kind: 'Primitive', name };
}

/** `Edm.DateTimeOffset` → `aDateTimeOffset`. */
function propertyName(name: PrimitiveName): string {
  return `a${simpleName(name)}`;
}

function documentedTypes(): Schema {
  return schemaOf([
    structuredType(
      'everything',
      primitiveNames.map((name) => property(propertyName(name), primitive(name))),
    ),
    enumType('status', ['new', 'paid', 'later'], { sentinel: 'later' }),
    enumType('options', ['gift', 'express'], { flags: true }),
    structuredType('order', [
      property('id', primitive('Edm.String'), { presence: { read: 'required', create: 'absent', update: 'absent' } }),
      property('count', primitive('Edm.Int32'), {
        nullable: true,
        constraints: [{ kind: 'Range', min: '0', max: '5', source }],
      }),
      property('note', primitive('Edm.String'), { constraints: [{ kind: 'Length', min: 2, max: 4, source }] }),
      property('price', primitive('Edm.Double'), {
        presence: { read: 'optional', create: 'required', update: 'optional' },
      }),
      property('status', named('status'), { nullable: false }),
      property('options', named('options')),
      property(
        'tags',
        { kind: 'Collection', of: primitive('Edm.String') },
        { constraints: [{ kind: 'Count', min: 1, source }] },
      ),
      property('parts', { kind: 'Collection', of: named('part') }),
      property('main', named('part')),
      property('constructor', primitive('Edm.String')),
    ]),
    structuredType('urgent', [property('courier', primitive('Edm.Guid'))], {
      baseType: qualifiedName('contoso.order'),
    }),
    structuredType('part', [
      property('sku', primitive('Edm.String'), {
        presence: { read: 'optional', create: 'required', update: 'optional' },
      }),
      property('of', named('order')),
    ]),
  ]);
}

const names = [
  'id',
  'count',
  'note',
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

function judged(value: unknown, type: TypeReference, shape: ShapeName): readonly string[] {
  const { deviations } = judgeExamples({ ...schema, examples: [exampleOf(value, type, { shape })] });
  return deviations.map(({ pointer, code }) => `${pointer} ${code}`).toSorted();
}

function collected(value: unknown, table: ObjectShape | undefined): readonly string[] {
  if (table === undefined) throw new Error('The table is not exported.');
  const { issues = [] } = collectIssues(value, table, { enums: 'closed' }) ?? {};
  return issues.map(({ pointer, code }) => `${pointer} ${code}`).toSorted();
}
