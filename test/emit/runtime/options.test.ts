import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Issue } from '../../../templates/src/runtime/issue.js';
import type { ValidateOptions } from '../../../templates/src/runtime/result.js';
import { shop } from '../shop.js';
import { writePackage } from '../write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const packageFolder = writePackage(shop);
const [order, folder, bag, car] = await Promise.all(['order', 'folder', 'bag', 'any-car'].map(load));

afterAll(() => rmSync(packageFolder, { recursive: true }));

type Validators = Readonly<Record<string, (value: unknown, options?: ValidateOptions) => unknown>>;

const read = { id: '1', status: 'paid', lines: [{ count: 1 }], total: 1 };
const create = { status: 'paid', lines: [{ count: 1 }] };

describe('enums', () => {
  test('are open in responses, and closed with an option', () => {
    const value = { ...read, status: 'lost', weekdays: 'monday, someday' };
    expect(issuesOf(order?.['validateOrder']?.(value))).toEqual([]);
    expect(issuesOf(order?.['validateOrder']?.(value, { enums: 'closed' }))).toEqual([
      '/status unknown-enum-member',
      '/weekdays unknown-enum-member',
    ]);
    const known = { ...read, status: 'unknownFutureValue', weekdays: 'monday, tuesday' };
    expect(issuesOf(order?.['validateOrder']?.(known, { enums: 'closed' }))).toEqual([]);
  });

  test('are closed in requests, and open with an option except for the sentinel', () => {
    const value = { ...create, status: 'lost' };
    const sentinel = { ...create, status: 'unknownFutureValue' };
    expect(issuesOf(order?.['validateOrderCreate']?.(value))).toEqual(['/status unknown-enum-member']);
    expect(issuesOf(order?.['validateOrderCreate']?.(value, { enums: 'open' }))).toEqual([]);
    expect(issuesOf(order?.['validateOrderCreate']?.(sentinel, { enums: 'open' }))).toEqual([
      '/status unknown-enum-member',
    ]);
  });
});

describe('unknown keys', () => {
  const extra = { ...create, color: 'red', lines: [{ count: 1, price: 2, 'price@odata.type': '#Int32' }] };

  test('are refused in requests, and pass with an option', () => {
    expect(issuesOf(order?.['validateOrderCreate']?.(extra))).toEqual([
      '/lines/0/price unknown-property',
      '/color unknown-property',
    ]);
    expect(order?.['validateOrderCreate']?.(extra, { unknownKeys: 'pass' })).toEqual({ value: extra });
  });

  test('pass in responses, and are refused with an option', () => {
    const value = { ...read, ...extra };
    expect(order?.['validateOrder']?.(value)).toEqual({ value });
    expect(issuesOf(order?.['validateOrder']?.(value, { unknownKeys: 'refuse' }))).toEqual([
      '/lines/0/price unknown-property',
      '/color unknown-property',
    ]);
  });

  test('are stripped from a copy at every depth, except annotations', () => {
    const value = structuredClone(extra);
    const stripped = { ...create, lines: [{ count: 1, 'price@odata.type': '#Int32' }] };
    expect(order?.['parseOrderCreate']?.(value, { unknownKeys: 'strip' })).toEqual(stripped);
    expect(order?.['validateOrderCreate']?.(value, { unknownKeys: 'strip' })).toEqual({ value: stripped });
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
    expect(car?.['parseAnyCar']?.(value, { unknownKeys: 'strip' })).toEqual({
      '@odata.type': '#contoso.sportsCar',
      wheels: 4,
      speed: 1,
      trailer: { wheels: 2 },
    });
    expect(bag?.['parseBag']?.({ weight: 'a', color: 'red' }, { unknownKeys: 'strip' })).toEqual({
      weight: 'a',
      color: 'red',
    });
  });

  test('cannot change a prototype', () => {
    const value: unknown = JSON.parse(
      '{ "name": "a", "__proto__": { "polluted": 1 }, "parent": { "__proto__": null } }',
    );
    const stripped = folder?.['parseFolder']?.(value, { unknownKeys: 'strip' }) as object;
    expect(stripped).toEqual({ name: 'a', parent: {} });
    expect(Object.getPrototypeOf(stripped)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test('are not stripped from an invalid value', () => {
    const cyclic: Record<string, unknown> = { other: 1 };
    cyclic['children'] = [cyclic, cyclic];
    expect(issuesOf(folder?.['validateFolder']?.(cyclic, { unknownKeys: 'strip' }))).toHaveLength(1);
    expect(() => folder?.['parseFolder']?.({ name: 1 }, { unknownKeys: 'strip' })).toThrow('/name: wrong type');
  });
});

function load(module: string): Promise<Validators> {
  return import(join(packageFolder, `src/${module}.ts`)) as Promise<Validators>;
}

function issuesOf(result: unknown): readonly string[] {
  const { issues = [] } = result as { issues?: readonly Issue[] };
  return issues.map(({ pointer, code }) => `${pointer} ${code}`);
}
