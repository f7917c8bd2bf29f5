import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { glob } from 'tinyglobby';
import { expect, test } from 'vitest';
import { checkConfiguration } from '../../generator/config/check-configuration.js';
import { makeConfigurationSchema } from '../../generator/config/configuration-schema.js';
import { completeConfiguration, optionDefinitions } from '../../generator/config/configuration.js';
import { readJsonConfiguration } from '../../generator/config/read-json-configuration.js';
import { isObject, type JsonObject } from '../../generator/model/json-value.js';
import { readOptionComments } from '../../scripts/option-comments.mjs';

const root = join(import.meta.dirname, '..', '..');
const schema = makeConfigurationSchema(readOptionComments());
const accepts = new Ajv({ strict: true, allErrors: true }).compile(schema);

/** What the schema accepts is what docs2ts accepts, both ways. */
function judge(value: unknown): readonly [boolean, boolean] {
  return [accepts(value), checkConfiguration(value).length === 0];
}

test('every option has a description and its default, also the parts of an override', () => {
  const described = propertiesOf(schema);
  expect(Object.keys(described)).toEqual(['$schema', ...optionDefinitions.map(([name]) => name)]);
  expect(Object.values(described).filter((option) => !hasDescription(option))).toEqual([]);
  const overrides = described.overrides as { readonly additionalProperties: JsonObject };
  expect(Object.values(propertiesOf(overrides.additionalProperties)).filter((part) => !hasDescription(part))).toEqual(
    [],
  );
  const defaults = Object.entries(described).flatMap(([name, option]) =>
    isObject(option) && 'default' in option ? [[name, option.default]] : [],
  );
  expect(Object.fromEntries(defaults)).toEqual(completeConfiguration({}));
});

test('a code is described where its severity is set', () => {
  const { severity } = propertiesOf(schema);
  expect(propertiesOf(severity as JsonObject)['empty-page']).toMatchObject({
    enum: ['error', 'warning', 'info', 'off'],
    description: expect.stringMatching(/\w/),
  });
});

test('the schema accepts the configurations that docs2ts accepts, of every scenario and of this repository', async () => {
  const paths = await glob(['docs2ts.config.json', 'test/scenarios/*/*.json'], { cwd: root, absolute: true });
  const configurations = paths.filter((path) => !['scenario.json', 'docs2ts.baseline.json'].includes(basename(path)));
  const judged = await Promise.all(
    configurations.map(async (path) => {
      const read = readJsonConfiguration(await readFile(path, 'utf8'), path);
      const name = `${basename(dirname(path))}/${basename(path)}`;
      if ('reason' in read) throw new Error(`${name}: ${read.reason}`);
      const [bySchema, byCheck] = judge(read.value);
      return { name, bySchema, byCheck };
    }),
  );
  expect(judged.filter(({ bySchema, byCheck }) => bySchema !== byCheck)).toEqual([]);
  expect(new Set(judged.map(({ byCheck }) => byCheck))).toEqual(new Set([true, false]));
});

test.each([
  [true, { $schema: './node_modules/docs2ts/dist/config.schema.json', inputs: ['docs'] }],
  [false, { $schema: 7 }],
  [false, ['docs']],
  [false, { inputs: 'docs' }],
  [false, { input: ['docs'] }],
  [false, { inputs: [' '] }],
  [false, { package: { name: 'My Package' } }],
  [true, { package: { publishConfig: { provenance: true, access: 'public' } } }],
  [false, { overrides: { order: { baseType: 'item' } } }],
  [false, { severity: { 'missing-input': 'off' } }],
  [true, { renames: { constructor: 'élan' } }],
  [false, { overrides: { 'GET /orders': { reason: 'It says so.', status: 99 } } }],
])('that the schema accepts it is %s: %j', (expected, value) => {
  expect(accepts(value)).toBe(expected);
  const read = readJsonConfiguration(JSON.stringify(value), 'docs2ts.config.json');
  expect('value' in read && checkConfiguration(read.value).length === 0).toBe(expected);
});

test('schema and check agree about configurations that are half right', () => {
  const judged = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(fromSchema(schema), (value) => {
      const [bySchema, byCheck] = judge(value);
      judged[byCheck ? 'right' : 'wrong'] += 1;
      expect(bySchema).toBe(byCheck);
    }),
    { numRuns: 2000 },
  );
  // Both verdicts must be frequent, or the agreement would mean little.
  expect(judged.right).toBeGreaterThan(200);
  expect(judged.wrong).toBeGreaterThan(200);
});

/** Values that a schema accepts for the most part: now and then a value is of another kind, or a key is missing or unknown. */
function fromSchema(part: JsonObject): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 40, arbitrary: ofKind(part) }, { weight: 1, arbitrary: anything });
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    7.5,
    '',
    ' ',
    'docs',
    'no such word',
    'https://contoso.com',
    [],
    ['docs'],
    {},
  ),
  fc.dictionary(fc.constantFrom('name', 'reason', 'inputs', 'url', '__proto__x'), fc.constantFrom('docs', 1)),
);

function ofKind(part: JsonObject): fc.Arbitrary<unknown> {
  if (Array.isArray(part.enum)) return fc.constantFrom<unknown>(...part.enum);
  if (Array.isArray(part.anyOf)) return fc.oneof(...part.anyOf.filter(isObject).map(fromSchema));
  if (part.type === 'boolean') return fc.boolean();
  if (part.type === 'integer') return fc.constantFrom(99, 100, 200, 599, 600, 200.5);
  if (part.type === 'string') return textLike(String(part.pattern ?? ''));
  if (part.type === 'array') return fc.array(fromSchema(part.items as JsonObject), { maxLength: 3 });
  return objectOf(part);
}

function textLike(pattern: string): fc.Arbitrary<string> {
  if (pattern === '^https?:')
    return fc.constantFrom('https://contoso.com/docs', 'http://localhost:80', 'ftp://contoso.com');
  return fc.constantFrom(
    'order',
    '@contoso/orders',
    '1.2.0',
    '1.2.0-rc.1',
    'Orders',
    'a b',
    'élan',
    '\u00a0',
    'x'.repeat(201),
  );
}

function objectOf(part: JsonObject): fc.Arbitrary<unknown> {
  if (isObject(part.additionalProperties)) {
    return fc.dictionary(
      fc.constantFrom('order', 'order.total', 'constructor', ''),
      fromSchema(part.additionalProperties),
    );
  }
  const known = Object.entries(propertiesOf(part)).filter(([name]) => name !== '$schema');
  const wanted = Array.isArray(part.required) ? part.required : [];
  const names = fc.subarray(known, { maxLength: Math.min(known.length, 4) });
  const misspelt = fc.oneof(
    { weight: 40, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant({ nmae: 1 }) },
  );
  return fc.tuple(names, fc.boolean(), misspelt).chain(([chosen, complete, extra]) => {
    const entries = complete ? known.filter((entry) => chosen.includes(entry) || wanted.includes(entry[0])) : chosen;
    const record = Object.fromEntries(entries.map(([name, inner]) => [name, fromSchema(inner as JsonObject)]));
    return fc.record(record).map((value) => ({ ...value, ...extra }));
  });
}

function propertiesOf(part: JsonObject): JsonObject {
  return isObject(part.properties) ? part.properties : {};
}

function hasDescription(part: unknown): boolean {
  return isObject(part) && typeof part.description === 'string' && part.description !== '';
}
