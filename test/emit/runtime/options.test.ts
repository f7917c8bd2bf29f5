import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Schema } from '../../../templates/src/runtime/schema.js';
import type { ObjectShape } from '../../../templates/src/runtime/shape.js';
import { strict } from '../../../templates/src/runtime/strict/strict.js';
import type { StrictOptions } from '../../../templates/src/runtime/strict/strict-options.js';
import { shop } from '../shop.js';
import { writePackage } from '../write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const packageFolder = writePackage(shop);
const { tableOfOrder, tableOfOrderCreate, tableOfFolder, tableOfBag, tableOfAnyCar } = (await import(
  join(packageFolder, 'src/tables/index.ts')
)) as Readonly<Record<string, ObjectShape>>;

afterAll(() => rmSync(packageFolder, { recursive: true }));

const read = { id: '1', status: 'paid', lines: [{ count: 1 }], total: 1 };
const create = { status: 'paid', lines: [{ count: 1 }] };

describe('enums', () => {
  test('are open in responses, and closed with an option', () => {
    const value = { ...read, status: 'lost', weekdays: 'monday, someday' };
    expect(issuesOf(validate(tableOfOrder, value))).toEqual([]);
    expect(issuesOf(validate(tableOfOrder, value, { enums: 'closed' }))).toEqual([
      '/status unknown-enum-member',
      '/weekdays unknown-enum-member',
    ]);
    const known = { ...read, status: 'unknownFutureValue', weekdays: 'monday, tuesday' };
    expect(issuesOf(validate(tableOfOrder, known, { enums: 'closed' }))).toEqual([]);
  });

  test('are closed in requests, and open with an option except for the sentinel', () => {
    const value = { ...create, status: 'lost' };
    const sentinel = { ...create, status: 'unknownFutureValue' };
    expect(issuesOf(validate(tableOfOrderCreate, value))).toEqual(['/status unknown-enum-member']);
    expect(issuesOf(validate(tableOfOrderCreate, value, { enums: 'open' }))).toEqual([]);
    expect(issuesOf(validate(tableOfOrderCreate, sentinel, { enums: 'open' }))).toEqual([
      '/status unknown-enum-member',
    ]);
  });
});

describe('unknown keys', () => {
  const extra = { ...create, color: 'red', lines: [{ count: 1, price: 2, 'price@odata.type': '#Int32' }] };

  test('are refused in requests, and pass with an option', () => {
    expect(issuesOf(validate(tableOfOrderCreate, extra))).toEqual([
      '/lines/0/price unknown-property',
      '/color unknown-property',
    ]);
    expect(validate(tableOfOrderCreate, extra, { unknownKeys: 'pass' })).toEqual({ value: extra });
  });

  test('pass in responses, and are refused with an option', () => {
    const value = { ...read, ...extra };
    expect(validate(tableOfOrder, value)).toEqual({ value });
    expect(issuesOf(validate(tableOfOrder, value, { unknownKeys: 'refuse' }))).toEqual([
      '/lines/0/price unknown-property',
      '/color unknown-property',
    ]);
  });

  test('are stripped from a copy at every depth, except annotations', () => {
    const value = structuredClone(extra);
    const stripped = { ...create, lines: [{ count: 1, 'price@odata.type': '#Int32' }] };
    expect(parse(tableOfOrderCreate, value, { unknownKeys: 'strip' })).toEqual(stripped);
    expect(validate(tableOfOrderCreate, value, { unknownKeys: 'strip' })).toEqual({ value: stripped });
    expect(value).toEqual(extra);
  });

  test('are stripped from the subtype that the type name selects, and stay in an open type', () => {
    const value = {
      '@odata.type': '#contoso.sportsCar',
      wheels: 4,
      speed: 1,
      wings: 2,
      trailer: { wheels: 2, flag: 1 },
    };
    expect(parse(tableOfAnyCar, value, { unknownKeys: 'strip' })).toEqual({
      '@odata.type': '#contoso.sportsCar',
      wheels: 4,
      speed: 1,
      trailer: { wheels: 2 },
    });
    expect(parse(tableOfBag, { weight: 'a', color: 'red' }, { unknownKeys: 'strip' })).toEqual({
      weight: 'a',
      color: 'red',
    });
  });

  test('cannot change a prototype', () => {
    const value: unknown = JSON.parse(
      '{ "name": "a", "__proto__": { "polluted": 1 }, "parent": { "__proto__": null } }',
    );
    const stripped = parse(tableOfFolder, value, { unknownKeys: 'strip' }) as object;
    expect(stripped).toEqual({ name: 'a', parent: {} });
    expect(Object.getPrototypeOf(stripped)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test('are not stripped from an invalid value', () => {
    const cyclic: Record<string, unknown> = { other: 1 };
    cyclic['children'] = [cyclic, cyclic];
    expect(issuesOf(validate(tableOfFolder, cyclic, { unknownKeys: 'strip' }))).toHaveLength(1);
    expect(() => parse(tableOfFolder, { name: 1 }, { unknownKeys: 'strip' })).toThrow(
      '/name: expected Edm.String, received number',
    );
  });
});

function schemaOf(table: ObjectShape | undefined, options: StrictOptions = {}): Schema<unknown> {
  if (table === undefined) throw new Error('The table is not exported.');
  return strict(table, options);
}

function validate(table: ObjectShape | undefined, value: unknown, options?: StrictOptions): unknown {
  return schemaOf(table, options).validate(value);
}

function parse(table: ObjectShape | undefined, value: unknown, options?: StrictOptions): unknown {
  return schemaOf(table, options).parse(value);
}

function issuesOf(result: unknown): readonly string[] {
  const { issues = [] } = result as ReturnType<Schema<unknown>['validate']>;
  return issues.map(({ pointer, code }) => `${pointer} ${code}`);
}
