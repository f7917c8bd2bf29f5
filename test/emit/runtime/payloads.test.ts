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

/** What a type's modules export: of what is read, and of what requests send. */
async function load(module: string): Promise<Exports> {
  const read = (await import(join(packageFolder, `src/${module}.ts`))) as Exports;
  return { ...read, ...((await import(join(packageFolder, `src/requests/${module}.ts`))) as Exports) };
}

const folder = await load('folder');
const order = await load('order');
const line = await load('order-line');
const oddities = await load('oddities');

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

describe('the limit of issues', () => {
  test('is a hundred, and the result says that it was reached', () => {
    const wrong = { children: Array.from({ length: 1_000_000 }, () => 1) };
    const result = validate(folder, 'Folder', wrong);
    expect(codes(result)).toHaveLength(100);
    expect(result).toMatchObject({ limit: 100, limitReached: true });
    expect(validate(folder, 'Folder', { children: [1] })).toMatchObject({ limit: 100, limitReached: false });
  });

  test.each([1, 2, 150])('can be %i', (limit) => {
    const wrong = { name: 1, children: Array.from({ length: 200 }, () => ({ name: 1 })), parent: { name: 1 } };
    const result = validate(folder, 'Folder', wrong, { limit });
    expect(pointers(result)).toEqual(
      ['/name', ...Array.from({ length: 200 }, (_, index) => `/children/${index}/name`)].slice(0, limit),
    );
    expect(result).toMatchObject({ limit, limitReached: true });
  });

  test('ends the search in nested arrays, in time and in memory', () => {
    const items = (item: unknown) => Array.from({ length: 1000 }, () => item);
    const wrong = { children: items({ children: items({ children: items(1) }) }) };
    const begin = performance.now();
    expect(codes(validate(folder, 'Folder', wrong))).toHaveLength(100);
    expect(performance.now() - begin).toBeLessThan(200);
  });

  test('bounds undocumented properties', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`other${index}`, 1]));
    expect(codes(validateCreate({ status: 'paid', lines: [], ...many }))).toHaveLength(100);
  });

  test('is reached by a circular value, because its issues are endless', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['children'] = [cyclic, cyclic];
    expect(validate(folder, 'Folder', cyclic)).toMatchObject({ limitReached: true });
  });
});

test('a message says what was expected and what kind of value was received', () => {
  const { issues } = validateCreate({
    '@odata.type': '#contoso.bag',
    status: 'lost',
    weekdays: 'someday',
    lines: [{ count: 2 ** 40 }, { count: '1' }, 1, {}],
    when: '2023-02-29T00:00:00Z',
    stock: [],
    color: 'red',
    vehicle: { '@odata.type': '#contoso.bag', wheels: 4 },
  }) as { issues: readonly Issue[] };
  expect(issues.map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual([
    '/@odata.type: expected the type name #contoso.order, received another string',
    '/status: expected one of 1 | new | paid | on hold | __proto__, received another string',
    '/weekdays: expected one of monday | tuesday, received another string',
    '/lines/0/count: expected Edm.Int32, received number out of range',
    '/lines/1/count: expected Edm.Int32, received string',
    '/lines/2: expected contoso.orderLine, received number',
    '/lines/3/count: missing property, expected Edm.Int32',
    '/vehicle/@odata.type: expected the type name #contoso.vehicle | #contoso.car | #contoso.sportsCar, received another string',
    '/stock: expected contoso.stock.order, received array',
    '/when: expected Edm.DateTimeOffset, received string of another format',
    '/color: unknown property of contoso.order, received string',
  ]);
});

test('a schema asserts, parses, and throws an error with the messages', () => {
  const { OrderLine } = line as unknown as Readonly<Record<string, Schema<unknown>>>;
  if (OrderLine === undefined) throw new Error('The schema is not exported.');
  const right = { count: 1 };
  expect(OrderLine.parse(right)).toBe(right);
  const assert: (value: unknown) => void = OrderLine.assert;
  expect(() => assert(right)).not.toThrow();
  expect(() => assert({ count: '1' })).toThrow('/count: expected Edm.Int32, received string');
  expect(() => OrderLine.parse(null)).toThrow('/: expected contoso.orderLine, received null');
  expect(OrderLine['~standard'].validate({ count: '1' })).toMatchObject({
    issues: [{ path: ['count'], message: 'expected Edm.Int32, received string' }],
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
