import { describe, expect, test } from 'vitest';
import { qualifiedName } from '../../generator/model/edm/type-reference.js';
import type { Property, Schema, StructuredType } from '../../generator/model/schema/schema.js';
import type { Source } from '../../generator/model/source.js';
import { explain } from '../../generator/report/explain.js';

const at = (line: number, file = 'resources/order.md'): Source => ({
  file,
  line,
  column: 1,
  endLine: line,
  endColumn: 9,
});

const total: Property = {
  kind: 'Property',
  name: 'total',
  type: { kind: 'Collection', of: { kind: 'Primitive', name: 'Edm.Int32' } },
  description: 'What it costs.',
  presence: { read: 'required', create: 'optional', update: 'absent' },
  constraints: [
    { kind: 'ReadOnly', source: at(9) },
    { kind: 'Range', min: '0', source: at(9) },
  ],
  origin: 'table',
  source: at(9),
  evidence: [
    { about: 'type', says: 'the Type cell says `Int32 collection`', origin: 'table', source: at(9) },
    {
      about: 'presence.read',
      says: 'an example response shows it',
      origin: 'example',
      source: at(30, 'api/order-get.md'),
    },
  ],
};

const document: StructuredType = {
  kind: 'EntityType',
  name: qualifiedName('contoso.document'),
  abstract: true,
  openType: false,
  key: ['id'],
  properties: [total],
  annotations: [],
  creatable: false,
  updatable: false,
  origin: 'table',
  source: at(1),
  sources: [at(1)],
  evidence: [],
};

const schema: Schema = {
  kind: 'Schema',
  defaultNamespace: 'contoso',
  operations: [],
  examples: [],
  types: [
    document,
    {
      ...document,
      name: qualifiedName('contoso.order'),
      abstract: false,
      baseType: qualifiedName('contoso.document'),
      properties: [],
      origin: 'example',
    },
    {
      kind: 'EnumType',
      name: qualifiedName('contoso.status'),
      members: [{ name: 'new', value: '0', source: at(20) }],
      flags: true,
      sentinel: 'later',
      synthesized: true,
      origin: 'prose',
      source: at(20),
      sources: [at(20)],
      evidence: [],
    },
  ],
};

describe('explain', () => {
  test('prints the kind of a type, the places that document it, and its members', () => {
    expect(explain('Document', schema)).toEqual({
      found: true,
      text: `contoso.document: abstract entity type, known from a table

Documented at
  resources/order.md:1:1–1:9

1 property of its own
  total  Int32 collection  resources/order.md:9:1–9:9
`,
    });
    expect(explain('contoso.order', schema).text).toMatch(
      /^contoso\.order: entity type based on contoso\.document, known from examples only\n/,
    );
  });

  test('prints the members of an enum', () => {
    expect(explain('status', schema).text).toBe(`contoso.status: enum with a generated name, known from a sentence

Documented at
  resources/order.md:20:1–20:9

1 member (flags: members may be combined, separated by commas; later represents values that are added later)
  new  0  resources/order.md:20:1–20:9
`);
  });

  test('prints the evidence of a property, including an inherited one', () => {
    expect(explain('order.total', schema)).toEqual({
      found: true,
      text: `contoso.document.total: property of type Int32 collection

What it costs.

Documented at
  resources/order.md:9:1–9:9

In a response: required
  an example response shows it (example, api/order-get.md:30:1–30:9)
In a request that creates: optional
In a request that updates: absent
Presence policy: documented (a property is required if its row, its key or, in requests, a table and all examples say so)

Null: not allowed
  the documentation does not say, and collections are empty instead of null
Constraints
  read-only (resources/order.md:9:1–9:9)
  value at least 0 (resources/order.md:9:1–9:9)

Because
  type: the Type cell says \`Int32 collection\` (table, resources/order.md:9:1–9:9)
`,
    });
  });

  test('prints what the documentation says about null, or the rule that applies otherwise', () => {
    const nullOf = (more: Partial<Property>) => {
      const property = { ...total, type: { kind: 'Primitive', name: 'Edm.Int32' }, ...more } as const;
      const { text } = explain('document.total', { ...schema, types: [{ ...document, properties: [property] }] });
      return /^Null: .*\n.*/m.exec(text)?.[0];
    };
    const evidence: Property['evidence'] = [
      { about: 'nullable', says: 'an example shows null', origin: 'example', source: at(40) },
    ];
    expect(nullOf({ nullable: true, evidence })).toBe(
      'Null: allowed\n  an example shows null (example, resources/order.md:40:1–40:9)',
    );
    const says = 'the documentation does not say, and a service may send null for a single value';
    const presence = { read: 'required', create: 'required', update: 'optional' } as const;
    expect(nullOf({ presence })).toBe(`Null: allowed in a response and in a request that updates\n  ${says}`);
    expect(nullOf({ presence: { ...presence, update: 'required' } })).toBe(`Null: allowed in a response\n  ${says}`);
  });

  test('prints the presence policy', () => {
    expect(explain('order.total', schema, { presence: 'optional' }).text).toContain(
      'Presence policy: optional (no property is required)',
    );
  });

  test('finds a type by its name in the package', () => {
    const renames = new Map([[qualifiedName('contoso.order'), 'purchase']]);
    expect(explain('Purchase', schema, { renames })).toEqual(explain('order', schema));
    expect(explain('purchase.total', schema, { renames })).toEqual(explain('contoso.order.total', schema));
    expect(explain('Purchases', schema, { renames }).found).toBe(false);
    expect(explain('document', schema, { renames: new Map([[qualifiedName('contoso.order'), 'document']]) })).toEqual(
      explain('document', schema),
    );
  });

  test('explains a code, with a page that has the fault and one that does not', () => {
    expect(explain('json-surplus-comma', schema).text).toBe(`json-surplus-comma (warning)

JSON allows a comma only between two entries. docs2ts ignored this one.

Fix: Remove the comma. \`docs2ts lint --fix\` mends it where only one way is possible.

Reported
  # order resource type

  ## JSON representation

  <!-- { "blockType": "resource", "@odata.type": "contoso.order" } -->
  \`\`\`json
  { "total": 12.5, }
                 ^
  \`\`\`

Not reported
  # order resource type

  ## JSON representation

  <!-- { "blockType": "resource", "@odata.type": "contoso.order" } -->
  \`\`\`json
  { "total": 12.5 }
  \`\`\`
`);
  });

  test('prints the paths of an example with several pages', () => {
    expect(explain('missing-link-target', schema).text).toContain(
      'Not reported\n  order.md\n    # order resource type\n',
    );
  });

  test('explains a code in words only if no page can show it', () => {
    expect(explain('unknown-option', schema).text).toMatch(/^unknown-option \(error\)\n\n[^\n]+\n\nFix: [^\n]+\n$/);
  });

  test('cuts long examples', () => {
    expect(explain('too-many-lines', schema).text.split('\n').length).toBeLessThan(50);
    expect(explain('too-much-markup', schema).text.length).toBeLessThan(2000);
  });

  test('suggests codes similar to a misspelt one', () => {
    expect(explain('json-surplus-coma', schema).text).toContain('did you mean json-surplus-comma');
  });

  test('suggests names similar to an unknown one', () => {
    expect(explain('ordr', schema)).toEqual({
      found: false,
      text: 'No type, property, member, operation or diagnostic code is called ordr; did you mean order?\n',
    });
    expect(explain('document.totl', schema).text).toContain('did you mean document.total?');
    expect(explain('constructor', schema).found).toBe(false);
    expect(explain(`x${'y'.repeat(100_000)}`, schema).found).toBe(false);
  });
});

describe('explain of operations and members', () => {
  const order = { kind: 'Named', name: qualifiedName('contoso.order') } as const;
  const operation = (id: string, path: string): Schema['operations'][number] => ({
    kind: 'Operation',
    id,
    title: `Get ${id}`,
    routes: [{ method: 'GET', path, source: at(5, `api/${id}.md`) }],
    sharedRoutes: [],
    permissions: [
      {
        permissionType: 'Delegated',
        scheme: 'delegated-work',
        support: 'scopes',
        alternatives: [['Orders.Read'], ['Orders.Write', 'User.Read']],
        source: at(3, `api/${id}.md`),
      },
      { permissionType: 'Application', scheme: 'application', support: 'none', alternatives: [], source: at(4) },
    ],
    headers: [{ name: 'If-Match', value: 'The etag', source: at(6) }],
    parameters: [
      {
        name: 'id',
        in: 'path',
        type: { kind: 'Primitive', name: 'Edm.Int32' },
        required: true,
        constraints: [],
        source: at(7),
      },
    ],
    queryOptions: { general: true, named: [], denied: [] },
    responses: [
      { status: 200, type: order, source: at(8) },
      { status: 202, empty: true, source: at(8) },
      { status: 404, source: at(9) },
    ],
    source: at(1, `api/${id}.md`),
  });
  const shown: Schema = {
    ...schema,
    types: [
      ...schema.types,
      {
        ...document,
        name: qualifiedName('contoso.bill'),
        properties: [{ ...total, name: 'state', type: { kind: 'Named', name: qualifiedName('contoso.status') } }],
      },
    ],
    operations: [
      operation('order', '/orders/{order-id}'),
      operation('recent', '/orders/recent'),
      operation('day', "/orders/{id}/at(day='{day}')"),
    ],
    examples: [],
  };

  test('prints permissions, parameters, body and responses of an operation', () => {
    expect(explain('get /orders/{ID}?$select=id', shown)).toEqual({
      found: true,
      text: `GET /orders/{order-id}: Get order

Documented at
  api/order.md:1:1–1:9
  api/order.md:5:1–5:9 (request line)

Permissions
  Delegated    Orders.Read, or Orders.Write and User.Read  api/order.md:3:1–3:9
  Application  not supported                               resources/order.md:4:1–4:9

Parameters
  id  path  Int32  required  resources/order.md:7:1–7:9

Query options
  $select, $expand

Headers
  If-Match  The etag  resources/order.md:6:1–6:9

Request
  no body

Responses
  200  order     resources/order.md:8:1–8:9
  202  no body   resources/order.md:8:1–8:9
  404  an error  resources/order.md:9:1–9:9
`,
    });
  });

  test.each([
    ['GET /orders/17', 'Get order'],
    ['GET /orders/recent', 'Get recent'],
    ["GET /orders/17/at(day='3')", 'Get day'],
    ["GET /Orders/17/At(day='{d}')", 'Get day'],
  ])('finds the operation of %s', (request, title) => {
    expect(explain(request, shown).text).toContain(`: ${title}\n`);
  });

  test.each([
    ['GET /order/17', 'GET /orders/{order-id}'],
    ['POST /orders/recent', 'GET /orders/recent'],
    ["GET /orders/17/at(day='')", ''],
    ['bill.state.nwe', 'bill.state.new'],
    ['status.nwe', 'status.new'],
  ])('suggests a known name for %s', (name, suggestion) => {
    expect(explain(name, shown)).toEqual({ found: false, text: expect.stringContaining(suggestion) });
  });

  test.each(['status.new', 'bill.state.NEW', 'contoso.status.new'])('prints the member %s', (name) => {
    expect(explain(name, shown).text).toBe(`contoso.status.new: member of an enum, value 0

Documented at
  resources/order.md:20:1–20:9
`);
  });
});
