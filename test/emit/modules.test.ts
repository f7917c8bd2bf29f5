import { expect, test } from 'vitest';
import { planPackage } from '../../generator/emit/plan-package.js';
import { renderFiles } from '../../generator/emit/print/render-files.js';
import { qualifiedName } from '../../generator/model/edm/type-reference.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import { enumType, exampleOf, named, property, schemaOf, structuredType } from '../check/documented.js';
import { collection, operation, planInput, readOnly, required, source, text } from './shop.js';

test('a type becomes an interface, a guard, a reporter and a schema', async () => {
  const line = structuredType(
    'orderLine',
    [
      required(
        'count',
        { kind: 'Primitive', name: 'Edm.Int32' },
        {
          nullable: false,
          description: 'How many, see [stock](../stock.md).',
          constraints: [{ kind: 'Range', min: '1', max: '99', source }],
        },
      ),
      property('state', named('state')),
      property('tags', collection(text), { origin: 'example' }),
    ],
    { creatable: false, updatable: false, description: 'A line of an order.' },
  );
  expect(await fileOf(schemaOf([line, enumType('state', ['new'])]), 'src/order-line.ts'))
    .toBe(`import type { Annotations } from './runtime/annotations.js';
import type { Edm } from './runtime/edm.js';
import { isArrayOfStrings } from './runtime/is-array-of.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { texts } from './runtime/issues/nested.js';
import { int32, text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import type { Open } from './runtime/open.js';
import { isInt32 } from './runtime/scalars/is-integer.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';
import type { State } from './state.js';

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

/** Whether a value is \`OrderLine\`. */
export function isOrderLine(value: unknown): value is OrderLine {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#contoso.orderLine', 'contoso.orderLine') &&
    isInt32(value.count) &&
    (value.state == null || typeof value.state === 'string') &&
    (value.tags === undefined || isArrayOfStrings(value.tags))
  );
}

/** Finds what keeps a value from being \`OrderLine\`. */
export function findOrderLineIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'contoso.orderLine');
  found = typeName(found, value, '#contoso.orderLine', 'contoso.orderLine');
  found = int32(found, 'count', value.count);
  if (value.state != null) found = text(found, 'state', value.state);
  if (value.tags !== undefined) found = texts(found, 'tags', value.tags);
  return found;
}

/** \`OrderLine\` as a schema: \`is\`, \`validate\`, \`assert\`, \`parse\`, Standard Schema. */
export const OrderLine: Schema<OrderLine> = /* @__PURE__ */ schema(
  'contoso.orderLine',
  isOrderLine,
  findOrderLineIssues,
);
`);
  expect(await fileOf(schemaOf([line, enumType('state', ['new'])]), 'src/tables/order-line.ts'))
    .toBe(`import type { OrderLine } from '../order-line.js';
import { nullish, optional, required } from '../runtime/presence.js';
import { int32Scalar, stringScalar } from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';
import { tableOfState } from './state.js';

/** The table of \`OrderLine\`, for \`strict\` and \`toJSONSchema\`. */
export const tableOfOrderLine: ObjectShape<OrderLine> = {
  kind: 'object',
  name: 'contoso.orderLine',
  properties: [
    ['count', int32Scalar, required, false, { minimum: 1, maximum: 99 }],
    ['state', tableOfState, nullish],
    ['tags', [stringScalar], optional],
  ],
};
`);
});

test('the guard of a recursive type counts the depth, and a base type shares the check of its properties', async () => {
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
  expect(written.slice(written.indexOf('/** Whether a value is `'), written.indexOf('/** `Folder` as')))
    .toBe(`/** Whether a value is \`Folder\`. */
export function isFolder(value: unknown): value is Folder {
  return checkFolder(value, 0);
}

/** Whether a value at some depth of nesting is \`Folder\`. */
export function checkFolder(value: unknown, depth: number): value is Folder {
  return (
    depth <= maxDepth && isObject(value) && isSomeTypeName(value['@odata.type']) && hasFolderProperties(value, depth)
  );
}

/** Whether an object has the properties of \`Folder\`, whatever its type name is. */
export function hasFolderProperties(value: JsonObject, depth: number): boolean {
  return value.parent == null || checkAnyFolder(value.parent, depth + 1);
}

/** Finds what keeps a value from being \`Folder\`. */
export function findFolderIssues(value: unknown, found?: Found, depth = 0): Found {
  if (depth > maxDepth) return tooDeep(found, value, 'contoso.folder');
  if (!isObject(value)) return notObject(found, value, 'contoso.folder');
  found = someTypeName(found, value);
  found = findIssuesOfFolderProperties(value, found, depth);
  return found;
}

/** Finds what is wrong with the properties of \`Folder\` in an object, whatever its type name is. */
export function findIssuesOfFolderProperties(value: JsonObject, found: Found, depth: number): Found {
  if (value.parent != null) found = within(found, 'parent', value.parent, findAnyFolderIssues, depth + 1);
  return found;
}

`);
});

test('the create shape has no read-only properties, and is exact', async () => {
  const order = structuredType('order', [readOnly('id', text), required('state', text)], { updatable: false });
  const written = await fileOf(schemaOf([order]), 'src/requests/order.ts');
  const create = written.slice(written.indexOf('export interface OrderCreate'));
  expect(create.slice(0, create.indexOf('}'))).toContain('state: string;');
  expect(create.slice(0, create.indexOf('}'))).not.toContain('id');
  expect(written).toContain('hasOnly(value, hasOrderCreateProperty)');
  expect(written).toContain("unknownProperties(found, value, hasOrderCreateProperty, 'contoso.order')");
  expect(written.slice(written.indexOf('function hasOrderCreateProperty'))).toContain("case 'state':");
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
import type { Deviating } from '../runtime/deviating.js';

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

test('an error whose type no page names is that of OData, if the service follows it', async () => {
  const failing = { ...operation('order-post'), responses: [{ status: 404, source: operation('order-post').source }] };
  const schema = { ...schemaOf([structuredType('order', [])]), operations: [failing] };
  expect(await fileOf(schema, 'src/operations/index.ts')).toContain('responses: { 404: ODataError }');
  expect(await fileOf({ ...schema, odata: false }, 'src/operations/index.ts')).toContain('responses: { 404: unknown }');
});
