import { expect, test } from 'vitest';
import { rollUp } from '../../generator/build/roll-up.js';
import { splitStatements } from '../../generator/build/statements.js';

test('types move to a file of their kind, and a type with a value of the same name is an alias of it', () => {
  const rolled = roll({
    index: "export { Order, isOrder } from './order.js';\nexport { OrderCreate } from './requests/order.js';",
    order: `import type { Status } from './status.js';
/** An order. */
export interface Order {
    status: Status;
}
export declare const Order: { is(value: unknown): value is Order };
export declare function isOrder(value: unknown): value is Order;
export declare function check(value: unknown): boolean;`,
    'requests/order':
      "import type { Status } from '../status.js';\nexport interface OrderCreate {\n    status: Status;\n}",
    status:
      "export declare const Status: {\n    readonly open: 'open';\n};\nexport type Status = (typeof Status)[keyof typeof Status];",
  });
  expect(rolled['index.types']).toBe(`import type { Status } from './status.js';
/** An order. */
export interface Order {
    status: Status;
}
export {};`);
  expect(rolled['index.requests']).toBe(`import type { Status } from './status.js';
export interface OrderCreate {
    status: Status;
}
export {};`);
  expect(rolled['order']).toBe(`/** An order. */
export type Order = import('./index.types.js').Order;
export declare const Order: { is(value: unknown): value is Order };
export declare function isOrder(value: unknown): value is Order;`);
  expect(rolled['requests/order']).toBe("export { OrderCreate } from '../index.requests.js';");
  expect(rolled['index']).toBe(`export { OrderCreate } from './index.requests.js';
/** An order. */
export type Order = import('./index.types.js').Order;
export declare const Order: { is(value: unknown): value is Order };
export declare function isOrder(value: unknown): value is Order;`);
});

test('a constant whose type is part of a type moves with the types', () => {
  const status =
    "export declare const Status: {\n    readonly open: 'open';\n};\nexport type Status = (typeof Status)[keyof typeof Status];";
  const rolled = roll({ index: "export { Status } from './status.js';", status });
  expect(rolled['index.types']).toBe(`${status}\nexport {};`);
  expect(rolled['status']).toBe("export { Status } from './index.types.js';");
});

test('the name of a computed property is imported where its type moves to', () => {
  const rolled = roll({
    index: "export { Order, isOrder } from './order.js';",
    order: `import { type key } from './runtime/key.js';
export interface Order {
    readonly [key]?: string;
}
export declare function isOrder(value: unknown): value is Order;`,
    'runtime/key': 'export declare const key: unique symbol;',
  });
  expect(rolled['index.types']).toContain("import type { key } from './runtime/key.js';");
});

test('files that are not rolled up import types from their new place', () => {
  const rolled = roll({
    index: "export { type Order, isOrder } from './order.js';",
    order: 'export interface Order {\n}\nexport declare function isOrder(value: unknown): value is Order;',
    'operations/index':
      "import type { Order, isOrder } from '../order.js';\nexport interface Operations {\n    get: Order;\n    guard: typeof isOrder;\n}",
  });
  expect(rolled['operations/index']).toContain("import type { Order } from '../index.types.js';");
});

test('a name with two meanings in one file is a fault of ours', () => {
  const modules = {
    index: "export { Order } from './order.js';\nexport { Item } from './item.js';",
    order: "import type { Edm } from './runtime/index.js';\nexport interface Order {\n    edm: Edm;\n}",
    item: "import type { Kind as Edm } from './kind.js';\nexport interface Item {\n    edm: Edm;\n}",
  };
  expect(() => roll(modules)).toThrow('Edm is Kind from kind in item, but Edm from runtime/index elsewhere.');
});

function roll(modules: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const split = Object.entries(modules).map(([path, text]) => [path, splitStatements(path, text)] as const);
  return Object.fromEntries(
    [...rollUp(new Map(split))].map(([path, statements]) => [
      path,
      statements.flatMap(({ comment, code }) => (comment === '' ? [code] : [comment, code])).join('\n'),
    ]),
  );
}
