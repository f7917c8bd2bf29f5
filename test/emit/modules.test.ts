import { expect, test } from 'vitest';
import { planPackage } from '../../generator/emit/plan-package.js';
import { renderFiles } from '../../generator/emit/print/render-files.js';
import { qualifiedName } from '../../generator/model/edm/type-reference.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import { enumType, exampleOf, named, property, schemaOf, structuredType } from '../check/documented.js';
import { collection, operation, planInput, readOnly, required, source, text } from './shop.js';

test('a type becomes an interface, a schema object, a guard, validators and a table', async () => {
  const line = structuredType(
    'orderLine',
    [
      required(
        'count',
        { kind: 'Primitive', name: 'Edm.Int32' },
        {
          description: 'How many, see [stock](../stock.md).',
          constraints: [{ kind: 'Range', min: '1', max: '99', source }],
        },
      ),
      property('state', named('state')),
      property('tags', collection(text), { origin: 'example' }),
    ],
    { creatable: false, updatable: false, description: 'A line of an order.' },
  );
  expect(await fileOf(schemaOf([line, enumType('state', ['new'])]), 'src/order-line.ts')).toBe(`import {
  type Annotations,
  type Edm,
  type ObjectShape,
  type Open,
  type Result,
  type StandardSchema,
  type ValidateOptions,
  collectResult,
  edmInt32,
  edmString,
  isArrayOfStrings,
  isEdmInt32,
  isObject,
  nullish,
  optional,
  required,
  standardSchema,
  unwrap,
} from './runtime/index.js';
import { type State, shapeOfState } from './state.js';

/**
 * A line of an order.
 *
 * @see \`order.md\`
 */
export interface OrderLine extends Annotations {
  '@odata.type'?: '#contoso.orderLine' | 'contoso.orderLine';
  /**
   * How many, see stock.
   *
   * From 1 to 99.
   */
  count: Edm.Int32;
  state?: Open<State> | null;
  /** Known from examples only. */
  tags?: string[];
}

/** \`OrderLine\` as a schema object (Standard Schema 1.1). */
export const OrderLine: StandardSchema<OrderLine> = /* @__PURE__ */ standardSchema(
  validateOrderLine,
  () => shapeOfOrderLine,
);

/** Whether a value is \`OrderLine\`. */
export function isOrderLine(value: unknown): value is OrderLine {
  if (!isObject(value)) return false;
  const { '@odata.type': typeName, count, state, tags } = value;
  return (
    (typeName === undefined || typeName === '#contoso.orderLine' || typeName === 'contoso.orderLine') &&
    isEdmInt32(count) &&
    (state == null || typeof state === 'string') &&
    (tags === undefined || isArrayOfStrings(tags))
  );
}

/** Returns the value as \`OrderLine\`, or the issues found in it. */
export function validateOrderLine(value: unknown, options?: ValidateOptions): Result<OrderLine> {
  if (options === undefined && isOrderLine(value)) return { value };
  return collectResult(value, shapeOfOrderLine, options);
}

/** Throws a \`ValidationError\` unless the value is \`OrderLine\`. */
export function assertOrderLine(value: unknown): asserts value is OrderLine {
  unwrap(validateOrderLine(value));
}

/** Returns the value as \`OrderLine\`, or throws a \`ValidationError\`. */
export function parseOrderLine(value: unknown, options?: ValidateOptions): OrderLine {
  return unwrap(validateOrderLine(value, options));
}

/** The table by which \`validateOrderLine\` finds issues. */
export const shapeOfOrderLine: ObjectShape = {
  kind: 'object',
  name: 'contoso.orderLine',
  is: isOrderLine,
  properties: [
    ['count', edmInt32, required],
    ['state', shapeOfState, nullish],
    ['tags', [edmString], optional],
  ],
};
`);
});

test('the guard of a recursive type counts the depth, and the guard of a base type shares the check of its properties', async () => {
  const folder = structuredType('folder', [property('parent', named('folder'))], {
    creatable: false,
    updatable: false,
  });
  const vault = structuredType('vault', [], {
    baseType: qualifiedName('contoso.folder'),
    creatable: false,
    updatable: false,
  });
  const written = await fileOf(schemaOf([folder, vault]), 'src/folder.ts');
  expect(written.slice(written.indexOf('/** Whether a value is `'), written.indexOf('/** Returns')))
    .toBe(`/** Whether a value is \`Folder\`. */
export function isFolder(value: unknown): value is Folder {
  return checkFolder(value, 0);
}

/** Whether a value at some depth of nesting is \`Folder\`. */
export function checkFolder(value: unknown, depth: number): value is Folder {
  if (depth > maxDepth || !isObject(value)) return false;
  const { '@odata.type': typeName } = value;
  return isTypeName(typeName, typeNamesOfFolder) && hasFolderProperties(value, depth);
}

/** Whether an object has the properties of \`Folder\`, whatever its \`@odata.type\` is. */
export function hasFolderProperties(value: JsonObject, depth: number): boolean {
  const { parent } = value;
  return parent == null || checkAnyFolder(parent, depth + 1);
}

`);
});

test('the create shape has no read-only properties, and is exact', async () => {
  const order = structuredType('order', [readOnly('id', text), required('state', text)], { updatable: false });
  const written = await fileOf(schemaOf([order]), 'src/order.ts');
  const create = written.slice(written.indexOf('export interface OrderCreate'));
  expect(create.slice(0, create.indexOf('}'))).toContain('state: string;');
  expect(create.slice(0, create.indexOf('}'))).not.toContain('id');
  expect(written).toContain("const keysOfOrderCreate = /* @__PURE__ */ setOf('state');");
  expect(written).toContain('hasOnly(value, keysOfOrderCreate)');
});

test('the values and constraints of a parameter are in the data of its operation, or in the comment of its property', async () => {
  const parameter = { type: text, required: false, source, values: [{ name: 'open', source }], valuesClosed: true };
  const constraints = [
    { kind: 'Default', value: 'open', source },
    { kind: 'Length', max: 9, source },
  ] as const;
  const count = operation('order-count', {
    request: { shape: 'parameters', source },
    parameters: [
      { ...parameter, name: '$state', in: 'query', constraints },
      { ...parameter, name: 'state', in: 'body', constraints },
    ],
  });
  const file = await fileOf({ ...schemaOf([]), operations: [count] }, 'src/operations/order-count.ts');
  expect(file?.replace(/\s+/g, ' ')).toContain(
    "in: 'query', type: 'Edm.String', required: false, values: ['open'], valuesClosed: true, default: 'open', maxLength: 9,",
  );
  expect(file).toContain('Possible values: `open`. At most 9 characters.');
  expect(file).toContain('@defaultValue `open`');
});

test('operations become data, and a map of the types of requests and responses', async () => {
  const schema = { ...schemaOf([structuredType('order', [])]), operations: [operation('order-post')] };
  expect(await fileOf(schema, 'src/operations/order-post.ts')).toBe(`/**
 * Create order
 *
 * @see \`order.md\`
 */
export const orderPost = {
  id: 'order-post',
  title: 'Create order',
  routes: [{ method: 'POST', path: '/orders' }],
  permissions: [
    {
      account: 'Application',
      scheme: 'application',
      support: 'scopes',
      scopes: [['Orders.Write', 'Stock.Read'], ['All']],
    },
  ],
  headers: [{ name: 'Prefer', value: 'return=minimal', required: true }],
  parameters: [],
  request: { shape: 'create', type: 'contoso.order' },
  responses: [{ status: 201, type: 'contoso.order' }],
  source: 'order.md',
} as const;
`);
  expect(await fileOf(schema, 'src/operations/index.ts')).toContain(
    "'POST /orders': { headers: { Prefer: string }; request: OrderCreate; responses: { 201: Order } };",
  );
});

test('an example that contradicts its page keeps its type, except for the contradicting property', async () => {
  const order = structuredType('order', [required('count', { kind: 'Primitive', name: 'Edm.Int32' })]);
  const example = exampleOf({ count: 'many', big: 12345678901234567890n.toString() }, named('order'), { status: 200 });
  expect(await fileOf(schemaOf([order], [example]), 'src/examples/order.ts'))
    .toBe(`import type { Order } from '../order.js';
import type { Deviating } from '../runtime/index.js';

/**
 * The body of a response: \`200\`.
 *
 * It contradicts its type at \`/count\` (wrong-type).
 */
export const getResponse: Deviating<Order, 'big' | 'count'> = { count: 'many', big: '12345678901234567890' };
`);
  expect(await fileOf(schemaOf([order], [example]), 'test/order.test.ts')).toContain(
    "deviations: ['/count wrong-type'],",
  );
});

test('an example that lacks a property which every object inherits keeps its type, except for that property', async () => {
  const line = structuredType('line', [property('toString', text), property('name', text)]);
  const order = structuredType('order', [property('line', named('line')), property('constructor', text)]);
  const typed = async (body: Readonly<Record<string, unknown>>) => {
    const schema = schemaOf([line, order], [exampleOf(body, named('order'), { status: 200 })]);
    return /getResponse: (.*?) = /.exec(await fileOf(schema, 'src/examples/order.ts'))?.[1];
  };
  expect(await typed({ constructor: 'a', line: { toString: 'b' } })).toBe('Order');
  expect(await typed({ line: { toString: 'b' } })).toBe("Deviating<Order, 'constructor'>");
  expect(await typed({ constructor: 'a', line: { name: 'b' } })).toBe("Deviating<Order, 'line'>");
});

async function fileOf(schema: Schema, path: string): Promise<string> {
  const planned = planPackage(planInput(schema)).filter((file) => file.path === path);
  return (await renderFiles(planned)).map((file) => file.text).join('');
}
