import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { exportJsonSchema } from '../../generator/export/json-schema/export-json-schema.js';
import { standardJsonSchema } from '../../templates/src/runtime/json-schema/standard-json-schema.js';
import { toJSONSchema } from '../../templates/src/runtime/json-schema/to-json-schema.js';
import { strict } from '../../templates/src/runtime/strict/strict.js';
import { createAjv } from './compile-schema.js';
import { definitionOf } from './definition-of.js';
import { drawValue } from './draw-value.js';
import type { Validators } from './load-package.js';
import { loadSamples } from './load-samples.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

type JsonObject = Readonly<Record<string, unknown>>;

const samples = await loadSamples();
const order = named('Order');
const vehicle = named('AnyVehicle');

describe('toJSONSchema', () => {
  test.each(samples)('returns the exported schema of each shape of %s, without descriptions', (_, all, schema) => {
    const exported = definitionsOf(exportJsonSchema(schema));
    for (const one of all) {
      const { $schema, $defs = {}, ...whole } = toJSONSchema(one.shape);
      expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
      const definitions = Object.entries({ ...($defs as JsonObject), [definitionOf(one)]: whole });
      for (const [name, definition] of definitions)
        expect([name, essenceOf(definition)]).toEqual([name, essenceOf(exported[name])]);
    }
    expect(all.length).toBeGreaterThan(10);
  });

  test('accepts the same values as the strict schema with the same options', () => {
    const right = { id: '1', status: 'paid', lines: [], total: 1 };
    const values = [
      right,
      { ...right, status: 'lost' },
      { ...right, status: 'unknownFutureValue', '@odata.etag': 'a' },
      { ...right, color: 'red' },
      { ...right, bag: { color: 'red' } },
      { ...right, vehicle: { wheels: 4, color: 'red' } },
      { status: 'paid', lines: [] },
      { status: 'lost', lines: [], weekdays: 'monday,tuesday' },
      { status: 'unknownFutureValue', lines: [], weekdays: 'monday,someday' },
      {},
    ];
    const options = [
      {},
      { enums: 'closed' },
      { enums: 'open' },
      { unknownKeys: 'refuse' },
      { unknownKeys: 'pass' },
      { unknownKeys: 'strip', enums: 'closed' },
    ] as const;
    for (const { name, shape } of [order, named('OrderCreate')]) {
      for (const option of options) {
        const judge = createAjv().compile(toJSONSchema(shape, option));
        const verdicts = values.map((value) => [value, judge(value)]);
        expect([name, option, verdicts]).toEqual([
          name,
          option,
          values.map((value) => [value, strict(shape, option).is(value)]),
        ]);
      }
    }
  });

  test('supports draft 7, and throws if the target is unknown', () => {
    const { input, output } = standardJsonSchema(vehicle.schema, vehicle.shape)['~standard'].jsonSchema;
    const document = input({ target: 'draft-07' });
    expect(document).toEqual(output({ target: 'draft-07' }));
    expect(document['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    const ajv = new Ajv({ strict: true });
    addFormats.default(ajv);
    const isVehicle = ajv.compile(document);
    const car = {
      '@odata.type': '#contoso.car',
      wheels: 4,
      trailer: { '@odata.type': 'contoso.sportsCar', wheels: 2 },
    };
    expect(
      [car, { ...car, wheels: '4' }, { wheels: 3 }, { ...car, trailer: 1 }].map((value) => isVehicle(value)),
    ).toEqual([true, false, true, false]);
    expect(() => output({ target: 'openapi-3.0' })).toThrow('expected draft-2020-12 or draft-07');
    expect(() => output({ target: 'constructor' })).toThrow(TypeError);
  });
});

describe('a schema', () => {
  test('implements Standard Schema and Standard JSON Schema', () => {
    const standard: StandardSchemaV1 & StandardJSONSchemaV1 = standardJsonSchema(order.schema, order.shape);
    const { version, vendor, validate, jsonSchema } = standard['~standard'];
    expect({ version, vendor }).toEqual({ version: 1, vendor: 'docs2ts' });
    expect(jsonSchema.output({ target: 'draft-2020-12' })).toEqual(toJSONSchema(order.shape));
    const right = { id: '1', status: 'lost', lines: [], total: 1 };
    expect([validate(right), validate({ ...right, total: true })].map((result) => 'issues' in result)).toEqual([
      false,
      true,
    ]);
    expect(jsonSchema.input({ target: 'draft-2020-12', libraryOptions: { enums: 'closed' } })).toEqual(
      toJSONSchema(order.shape, { enums: 'closed' }),
    );
  });

  test('returns a JSON Schema that zod can convert', () => {
    const profile = named('CloudAppSecurityProfile');
    const [value = {}] = fc.sample(
      fc.gen().map((draw) => drawValue(draw, profile.shape) as object),
      { numRuns: 1, seed: 1 },
    );
    const judge = z.fromJSONSchema(toJSONSchema(profile.shape));
    expect(profile.guard(value)).toBe(true);
    expect(judge.safeParse(value).success).toBe(true);
    expect(judge.safeParse({ ...value, createdDateTime: '2023-02-29T00:00:00Z' }).success).toBe(false);
    expect(judge.safeParse({ ...value, tags: [1] }).success).toBe(false);
  });
});

function named(name: string): Validators {
  const found = samples.flatMap(([, all]) => all).find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
}

function definitionsOf(document: JsonObject): JsonObject {
  return document['$defs'] as JsonObject;
}

/** A schema without annotations for people and with the members of enums sorted. */
function essenceOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(essenceOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword));
  return Object.fromEntries(entries.map(([keyword, inner]) => [keyword, essenceOfKeyword(keyword, inner)]));
}

function essenceOfKeyword(keyword: string, value: unknown): unknown {
  if (keyword === 'enum') return (value as readonly string[]).toSorted();
  if (keyword !== 'properties') return essenceOf(value);
  return Object.fromEntries(Object.entries(value as object).map(([name, schema]) => [name, essenceOf(schema)]));
}

const annotations = new Set(['title', 'description', 'default', 'deprecated', 'readOnly', 'writeOnly']);
