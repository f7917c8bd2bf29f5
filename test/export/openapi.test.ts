import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, describe, test } from 'vitest';
import { judgeExamples } from '../../generator/check/judge/judge-examples.js';
import { exportOpenapi } from '../../generator/export/openapi/export-openapi.js';
import type { JsonNode } from '../../generator/model/json.js';
import type { Operation, Parameter, PermissionGrant, Response } from '../../generator/model/operation.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import { readDocumentation } from '../../generator/pipeline/read-documentation.js';
import { enumType, named, property, schemaOf, structuredType } from '../check/documented.js';
import { hostileNames } from '../emit/hostile-names.js';
import { collection, operation, shop, source, text } from '../emit/shop.js';

interface Document {
  readonly openapi: string;
  readonly info: object;
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenapiOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>>; readonly securitySchemes?: object };
}

interface OpenapiOperation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: true }[];
  readonly requestBody?: { readonly required?: true; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
  readonly security?: readonly object[];
}

type Content = Readonly<Record<string, { readonly schema?: object }>>;

const root = join(import.meta.dirname, '../..');
const pagesOf = (name: string): string => join(root, 'test/scenarios', name, 'docs');

describe.each([
  ['the shop', async () => shop],
  ['hostile names', async () => hostileNames],
  ["the repository's own pages", () => read(join(root, 'docs-input'))],
  ['every kind of page', () => read(pagesOf('every-kind-of-page'))],
  ['operations', () => read(pagesOf('operations'))],
  ['collections in other forms', () => read(pagesOf('collection-forms'))],
  ['hostile text', () => read(pagesOf('hostile-text'))],
])('OpenAPI of %s', (_, readSchema) => {
  test('compiles, and each of its references leads to a component', async () => {
    const document = exported(await readSchema());
    const judge = createJudge(document);
    const names = Object.keys(document.components.schemas);
    for (const name of names) expect([name, typeof judge.component(name)]).toEqual([name, 'function']);
    for (const reference of referencesIn(document)) expect(names).toContain(componentAt(reference));
    expect(names.filter((name) => !/^[\w.-]+$/.test(name))).toEqual([]);
    expect(judge.complaints).toEqual([]);
  });

  test('has an operation for each documented route, each with an id of its own and all parameters of its path', async () => {
    const schema = await readSchema();
    const document = exported(schema);
    const operations = operationsOf(document);
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(schema.operations.flatMap(({ routes }) => routes.map(hierarchyOf))).size).toBe(ids.length);
    for (const [path, item] of Object.entries(document.paths)) {
      const placeholders = [...path.matchAll(/\{([\w.-]+)\}/g)].map(([, name]) => name);
      expect(new Set(placeholders).size).toBe(placeholders.length);
      expect(path.replace(/\{[\w.-]+\}/g, '')).toMatch(/^\/[\w\-.~!$&'()*+,;=:@/%]*$/);
      for (const { parameters = [], responses } of Object.values(item)) {
        const inPath = parameters.filter((parameter) => parameter.in === 'path');
        expect(inPath.map(({ name }) => name)).toEqual(placeholders);
        expect(inPath.every(({ required }) => required === true)).toBe(true);
        const keys = parameters.map((parameter) => `${parameter.in} ${parameter.name.toLowerCase()}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(Object.keys(responses).length).toBeGreaterThan(0);
      }
    }
  });

  test('accepts the documented examples that the schema accepts', async () => {
    const schema = await readSchema();
    const document = exported(schema);
    const judge = createJudge(document);
    const deviating = new Set(judgeExamples(schema).deviations.map(({ example }) => example));
    for (const { id, operation: of, role, status, body, truncated } of schema.examples) {
      const found = operationsOf(document).find(({ operationId }) => operationId === of);
      const content = role === 'request' ? found?.requestBody?.content : found?.responses[String(status)]?.content;
      const documented = content?.['application/json']?.schema;
      if (body === undefined || documented === undefined || truncated || deviating.has(id)) continue;
      expect([id, judge.errorsOf(documented, valueOf(body))]).toEqual([id, []]);
    }
  });
});

test('the OpenAPI of a set refuses an example whose wrapper is another one', async () => {
  const schema = await read(pagesOf('collection-forms'));
  const judge = createJudge(exported(schema));
  const list = operationsOf(exported(schema)).flatMap(({ responses }) => {
    const documented = responses['200']?.content?.['application/json']?.schema;
    return documented === undefined ? [] : [documented];
  });
  expect(list.length).toBeGreaterThan(0);
  expect(list.filter((documented) => judge.errorsOf(documented, { orders: 1 }).length === 0)).toEqual([]);
});

describe('OpenAPI', () => {
  test('lists what a request needs and what it answers', () => {
    const document = exported({
      ...schemaOf([structuredType('order', [property('name', text)]), enumType('state', ['open', 'paid'])]),
      operations: [
        asking('order-find', {
          title: 'Find orders',
          description: 'Finds [orders](order.md).',
          routes: [{ method: 'GET', path: '/shops/{shop id}/orders', query: 'after={date}', source }],
          headers: [
            { name: 'Authorization', value: 'Bearer', required: true, source },
            { name: 'Prefer', value: 'a', source },
          ],
          parameters: [
            row('shop-id', { in: 'path', description: 'The shop.', constraints: [{ kind: 'Length', max: 8, source }] }),
            row('state', { type: named('state'), constraints: [{ kind: 'Default', value: 'open', source }] }),
            row('kind', { values: ['a', 'b'].map((name) => ({ name, source })), valuesClosed: true }),
            row('old', { required: true, constraints: [{ kind: 'Deprecated', text: 'Gone.', source }] }),
          ],
          queryOptions: { named: ['$top'], denied: [] },
          permissions: [grant('application', [['A', 'B'], ['C']]), grant('delegated-work', [['D']])],
          responses: [answer(200, { type: collection(named('order')) }), answer(404), answer(204)],
        }),
      ],
    });
    expect(document.paths).toEqual({
      '/shops/{shop-id}/orders': {
        get: {
          operationId: 'order-find',
          summary: 'Find orders',
          description: 'Finds orders.',
          parameters: [
            {
              name: 'shop-id',
              in: 'path',
              required: true,
              description: 'The shop.',
              schema: { type: 'string', maxLength: 8 },
            },
            {
              name: 'state',
              in: 'query',
              schema: { $ref: '#/components/schemas/contoso.state-known', default: 'open' },
            },
            { name: 'kind', in: 'query', schema: { type: 'string', enum: ['a', 'b'] } },
            {
              name: 'old',
              in: 'query',
              required: true,
              description: 'Gone.',
              deprecated: true,
              schema: { type: 'string' },
            },
            { name: 'after', in: 'query', required: true, schema: { type: 'string' } },
            { name: '$top', in: 'query', schema: { type: 'integer', minimum: 0 } },
            { name: 'Prefer', in: 'header', schema: { type: 'string' } },
          ],
          responses: {
            200: {
              description: 'Success.',
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    properties: {
                      '@odata.count': { type: 'integer' },
                      '@odata.nextLink': { type: 'string' },
                      '@odata.deltaLink': { type: 'string' },
                      value: { type: 'array', items: { $ref: '#/components/schemas/contoso.order' } },
                    },
                    required: ['value'],
                  },
                },
              },
            },
            404: {
              description: 'Error.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/ODataError' } } },
            },
          },
          security: [{ application: ['A', 'B'] }, { application: ['C'] }, { 'delegated-work': ['D'] }],
        },
      },
    });
    expect(document.components.securitySchemes).toEqual({
      application: { type: 'oauth2', description: 'As application', flows: {} },
      'delegated-work': { type: 'oauth2', description: 'As delegated-work', flows: {} },
    });
  });

  test('merges paths that differ only in the names of placeholders, and names repeated placeholders', () => {
    const route = (method: 'GET' | 'DELETE' | 'PATCH', path: string) => ({ routes: [{ method, path, source }] });
    const { paths } = exported({
      ...shop,
      operations: [
        asking('a', route('GET', '/orders/{id}/lines/{id}')),
        asking('b', route('DELETE', '/orders/{order}/lines/{line | number}')),
        operation('c', { ...route('PATCH', '/orders/{}/lines/{?}'), responses: [] }),
        operation('d', route('GET', '/a b#c/{*}')),
      ],
    });
    expect(Object.keys(paths)).toEqual(['/a%20b%23c/{value}', '/orders/{id}/lines/{id2}']);
    const item = paths['/orders/{id}/lines/{id2}'] ?? {};
    expect(Object.keys(item)).toEqual(['get', 'patch', 'delete']);
    expect(item['patch']?.responses).toEqual({ default: { description: 'Not documented.' } });
  });

  test('names the routes of an operation after it, and all but the first after their path, too', () => {
    const routes = ['/orders/{id}', '/me/orders/{id}', '/me/orders/{id}/lines'].map(
      (path) => ({ method: 'GET', path, source }) as const,
    );
    const idsOf = (paths: readonly string[]) =>
      operationsOf(
        exported({
          ...shop,
          operations: [
            asking('order-get', { routes: routes.filter(({ path }) => paths.includes(path)) }),
            asking('order-get-me-orders', { routes: [{ method: 'GET', path: '/last', source }] }),
          ],
        }),
      ).map(({ operationId }) => operationId);
    expect(idsOf(['/orders/{id}'])).toEqual(['order-get-me-orders', 'order-get']);
    expect(idsOf(routes.map(({ path }) => path))).toEqual([
      'order-get-me-orders',
      'order-get-me-orders-2',
      'order-get-me-orders-lines',
      'order-get',
    ]);
  });

  test('joins what several pages document for one route', () => {
    const response = (name: string) => ({ responses: [answer(201, { type: named(name) })] });
    const { paths } = exported({
      ...shop,
      operations: [operation('order-post', response('order')), operation('order-post-car', response('car'))],
    });
    const schema = paths['/orders']?.['post']?.responses['201']?.content?.['application/json']?.schema;
    expect(schema).toEqual({
      anyOf: [{ $ref: '#/components/schemas/contoso.order' }, { $ref: '#/components/schemas/contoso.car-any' }],
    });
  });

  test('distinguishes subtypes by a discriminator', () => {
    const { schemas } = exported(shop).components;
    const places = ['vehicle', 'car', 'sportsCar'].map((name) => `#/components/schemas/contoso.${name}`);
    expect(schemas['contoso.vehicle-any']).toMatchObject({
      anyOf: places.map(($ref) => ({ $ref })),
      discriminator: { propertyName: '@odata.type', mapping: { '#contoso.sportsCar': places[2] } },
    });
  });

  test('describes bodies of bytes, references and optional parameters', () => {
    const sending = (id: string, more: Partial<Operation>) =>
      operation(id, { routes: [{ method: 'POST', path: `/${id}`, source }], ...more });
    const { paths } = exported({
      ...shop,
      operations: [
        sending('a', { request: { shape: 'binary', source }, responses: [answer(200, { type: stream })] }),
        sending('b', { request: { shape: 'reference', source }, responses: [answer(204, { empty: true })] }),
        sending('c', { request: { shape: 'parameters', source }, parameters: [row('note', { in: 'body' })] }),
      ],
    });
    const bytes = { content: { 'application/octet-stream': {} } };
    expect(paths['/a']?.['post']).toMatchObject({ requestBody: bytes, responses: { 200: bytes } });
    expect(paths['/b']?.['post']?.requestBody?.content['application/json']?.schema).toMatchObject({
      required: ['@odata.id'],
    });
    expect(paths['/b']?.['post']?.responses).toEqual({ 204: { description: 'Success, without a body.' } });
    expect(paths['/c']?.['post']?.requestBody).toEqual({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/c-parameters' } } },
    });
  });
});

const stream = { kind: 'Primitive', name: 'Edm.Stream' } as const;

/** An operation without a request body. */
function asking(id: string, more: Partial<Operation>): Operation {
  const { request: _, ...rest } = operation(id, more);
  return rest;
}

function row(name: string, more: Partial<Parameter>): Parameter {
  return { name, in: 'query', type: text, required: false, constraints: [], source, ...more };
}

function answer(status: number, more: Partial<Response> = {}): Response {
  return { status, source, ...more };
}

function grant(scheme: PermissionGrant['scheme'], alternatives: PermissionGrant['alternatives']): PermissionGrant {
  return { permissionType: `As ${scheme}`, scheme, support: 'scopes', alternatives, source };
}

async function read(folder: string): Promise<Schema> {
  const { schema } = await readDocumentation({ inputs: [folder] });
  return schema;
}

function exported(schema: Schema): Document {
  const document = exportOpenapi(schema, { name: 'shop', version: '1.0.0' }) as Document;
  expect(document).toMatchObject({ openapi: '3.1.1', info: { title: 'shop', version: '1.0.0' } });
  return document;
}

function operationsOf({ paths }: Document): readonly OpenapiOperation[] {
  return Object.values(paths).flatMap((item) => Object.values(item));
}

function hierarchyOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path.replace(/\{[^{}]*\}/g, '{}')}`;
}

/** The value of a body, without the property that ajv ignores in schemas. */
function valueOf(node: JsonNode): unknown {
  if (node.kind === 'Array') return node.items.map(valueOf);
  if (node.kind === 'Object') {
    const members = node.members.filter(({ name }) => name !== '__proto__');
    return Object.fromEntries(members.map(({ name, value }) => [name, valueOf(value)]));
  }
  if (node.kind === 'Number') return Number(node.text);
  return node.kind === 'Null' ? null : node.value;
}

function componentAt(reference: string): string {
  return decodeURIComponent(reference.replace('#/components/schemas/', ''));
}

function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

interface Judge {
  readonly complaints: readonly unknown[];
  readonly component: (name: string) => ValidateFunction | undefined;
  readonly errorsOf: (schema: object, value: unknown) => readonly string[];
}

/** Judges values by ajv. `discriminator` is a keyword of OpenAPI only. */
function createJudge(document: Document): Judge {
  const complaints: unknown[] = [];
  const complain = (...words: readonly unknown[]) => complaints.push(words);
  const logger = { log: complain, warn: complain, error: complain };
  const ajv = new Ajv2020({ strict: true, ownProperties: true, allErrors: true, logger });
  addFormats.default(ajv);
  ajv.addVocabulary(['discriminator', 'openapi', 'info', 'paths', 'components']);
  ajv.addSchema(document, 'document');
  return {
    complaints,
    component: (name) => ajv.getSchema(`document#/components/schemas/${name}`),
    errorsOf: (schema, value) => {
      const absolute = JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"document#');
      const validate = ajv.compile(JSON.parse(absolute) as object);
      return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
    },
  };
}
