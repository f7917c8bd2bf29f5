import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Issue } from '../../../templates/src/runtime/issues/issue.js';
import type { ValidateOptions } from '../../../templates/src/runtime/result.js';
import type { Schema } from '../../../templates/src/runtime/schema.js';
import { shop } from '../shop.js';
import { writePackage } from '../write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const packageFolder = writePackage(shop);
const folder = (await import(join(packageFolder, 'src/folder.ts'))) as Exports;
const order = (await import(join(packageFolder, 'src/order.ts'))) as Exports;
const oddities = (await import(join(packageFolder, 'src/oddities.ts'))) as Exports;

afterAll(() => rmSync(packageFolder, { recursive: true }));

type Exports = Readonly<Record<string, (value: unknown) => unknown>>;

describe('validators', () => {
  test.each([null, undefined, [], () => 1, Symbol('a'), 1n, NaN, 'text', new Date(0).getTime()])(
    'refuse %o',
    (value) => {
      expect(folder['isFolder']?.(value)).toBe(false);
      expect(codes(validate(folder, 'Folder', value))).toEqual(['wrong-type']);
    },
  );

  test('refuse a circular object with one issue', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['children'] = [cyclic, cyclic];
    cyclic['parent'] = cyclic;
    expect(folder['isFolder']?.(cyclic)).toBe(false);
    expect(codes(validate(folder, 'Folder', cyclic))).toEqual(['too-deep']);
  });

  test('refuse ten thousand levels of nesting, and accept a hundred', () => {
    const nest = (levels: number): object =>
      Array.from({ length: levels }).reduce<object>((parent) => ({ parent }), {});
    expect(folder['isFolder']?.(nest(100))).toBe(true);
    expect(folder['isFolder']?.(nest(10_000))).toBe(false);
    expect(codes(validate(folder, 'Folder', nest(10_000)))).toEqual(['too-deep']);
  });

  test('refuse an array with holes', () => {
    const children: unknown[] = [];
    children[3] = {};
    expect(codes(validate(folder, 'Folder', { children }))).toEqual(['wrong-type', 'wrong-type', 'wrong-type']);
  });

  test.each(['get', 'getOwnPropertyDescriptor', 'has', 'ownKeys', 'getPrototypeOf'] as const)(
    'answer, or throw what the %s trap of a proxy throws',
    (trap) => {
      const failure = new Error('mine');
      const proxy = new Proxy(
        {},
        {
          [trap]: () => {
            throw failure;
          },
        },
      );
      for (const judge of [...judgesOf('Order'), ...judgesOf('OrderCreate')]) {
        expect(thrownBy(() => judge(proxy))).toBeOneOf([failure, undefined]);
        expect(thrownBy(() => judge({ lines: [proxy] }))).toBeOneOf([failure, undefined]);
      }
    },
  );

  test('throw the error of a getter', () => {
    const failure = new Error('mine');
    const value = {
      get status() {
        throw failure;
      },
    };
    for (const judge of judgesOf('OrderCreate')) expect(() => judge(value)).toThrow(failure);
  });

  test('return a result for text of a hundred megabytes in every property', () => {
    const long = '1'.repeat(100_000_000);
    const body = { status: long, lines: [{ count: long, tags: [long] }], when: long, weekdays: long };
    expect(pointers(validateCreate(body))).toEqual(['/status', '/weekdays', '/lines/0/count', '/when']);
  });

  test('accept twelve fraction digits of a second, as in OData, and refuse a hundred million', () => {
    const at = (digits: number) =>
      validateCreate({ status: 'paid', lines: [], when: `2024-02-29T08:30:00.${'1'.repeat(digits)}Z` });
    expect(pointers(at(12))).toEqual([]);
    expect(pointers(at(100_000_000))).toEqual(['/when']);
  });

  test('accept text unchanged, including lone surrogates', () => {
    expect(folder['isFolder']?.({ name: '\ud800', '\udc00': 1 })).toBe(true);
    expect(pointers(validateCreate({ status: '\ud800', lines: [], '\udc00': 1 }))).toEqual(['/status', '/\udc00']);
  });

  test('ignore symbols', () => {
    expect(order['isOrderCreate']?.({ status: 'paid', lines: [], [Symbol('a')]: 1 })).toBe(true);
  });

  test('agree with the guards for every kind of value', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      withBoxedValues: true,
    });
    const property = fc.constantFrom(
      'status',
      'lines',
      'weekdays',
      'total',
      'when',
      'bag',
      'vehicle',
      'stock',
      'id',
      '@odata.type',
      '__proto__',
    );
    const nearly = fc.tuple(property, anything).map(([name, value]) =>
      Object.defineProperty({ id: '1', status: 'paid', lines: [{ count: 1 }], total: 1 }, name, {
        value,
        enumerable: true,
      }),
    );
    fc.assert(
      fc.property(fc.oneof(nearly, anything), (value) => {
        for (const shape of ['Order', 'OrderCreate', 'OrderUpdate']) {
          const accepted = order[`is${shape}`]?.(value);
          expect(codes(validate(order, shape, value)).length === 0).toBe(accepted);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('do not read inherited properties', () => {
    expect(oddities['isOddities']?.({})).toBe(true);
    expect(oddities['isOdditiesCreate']?.(Object.create(null))).toBe(true);
    expect(
      pointers(validate(oddities, 'Oddities', JSON.parse('{ "__proto__": 1, "constructor": 2, "toString": null }'))),
    ).toEqual(['/constructor', '/__proto__']);
  });

  test('refuse undocumented properties on create, and accept annotations', () => {
    const body = { status: 'paid', lines: [], 'lines@odata.bind': ['x'], '@odata.type': 'contoso.order', color: 'red' };
    expect(pointers(validateCreate(body))).toEqual(['/color']);
    expect(pointers(validateCreate({ status: 'paid', lines: [], total: 1, color: undefined }))).toEqual(['/total']);
    expect(pointers(validateCreate({ status: 'unknownFutureValue', lines: [{ count: 1, price: 2 }] }))).toEqual([
      '/status',
      '/lines/0/price',
    ]);
  });

  test('report the path, the code and the kind of a value, but never the value', () => {
    const { issues } = validateCreate({ status: 'paid', lines: [{ count: 'secret', 'a/b~c': 1 }] }) as {
      issues: readonly Issue[];
    };
    expect(JSON.parse(JSON.stringify(issues))).toEqual([
      {
        path: ['lines', 0, 'count'],
        pointer: '/lines/0/count',
        code: 'wrong-type',
        expected: 'Edm.Int32',
        received: 'string',
        message: 'expected Edm.Int32, received string',
      },
      {
        path: ['lines', 0, 'a/b~c'],
        pointer: '/lines/0/a~1b~0c',
        code: 'unknown-property',
        expected: 'contoso.orderLine',
        received: 'number',
        message: 'unknown property of contoso.orderLine, received number',
      },
    ]);
  });
});

function validateCreate(value: unknown): unknown {
  return validate(order, 'OrderCreate', value);
}

function validate(module: Exports, name: string, value: unknown, options?: ValidateOptions): unknown {
  // The schema has the name of the type.
  return (module[name] as unknown as Schema<unknown>).validate(value, options);
}

/** The guard and the validator of a shape of the order. */
function judgesOf(name: string): readonly ((value: unknown) => unknown)[] {
  return [(value) => order[`is${name}`]?.(value), (value) => validate(order, name, value)];
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

function codes(result: unknown): readonly string[] {
  return ((result as { issues?: readonly Issue[] }).issues ?? []).map(({ code }) => code);
}

function pointers(result: unknown): readonly string[] {
  return ((result as { issues?: readonly Issue[] }).issues ?? []).map(({ pointer }) => pointer);
}
