import { judgeExamples } from '../../generator/check/judge/judge-examples.js';
import { printModel } from '../../generator/export/model/print-model.js';
import { exportCsdlJson } from '../../generator/export/csdl-json.js';
import { primitiveNames } from '../../generator/model/edm/primitives.js';
import { qualifiedName, type TypeReference } from '../../generator/model/edm/type-reference.js';
import type { Operation, Parameter } from '../../generator/model/operation.js';
import type { PlanInput } from '../../generator/model/package/plan.js';
import { packageParts } from '../../generator/model/package/parts.js';
import type { PackageOptions } from '../../generator/model/package/package-options.js';
import type { Example, Property, Schema, SchemaType, StructuredType } from '../../generator/model/schema/schema.js';
import { fileSource } from '../../generator/model/source.js';
import { enumType, exampleOf, named, property, schemaOf, structuredType } from '../check/documented.js';

export const text: TypeReference = { kind: 'Primitive', name: 'Edm.String' };
export const source = fileSource('order.md');

/** Names with a meaning in JavaScript or in guards, and names that need quotes. */
export const oddNames: readonly string[] = [
  ...'constructor __proto__ toString hasOwnProperty class default undefined arguments eval'.split(' '),
  ...'value depth typeName isObject isOddities checkOddities own item-id 1st a_b ünïcode @odata.type'.split(' '),
  "it's",
  '*/ }',
  '`${process.exit()}`',
  'a b',
  '',
  '\\',
  '"',
  '</script>',
  'line\nbreak',
  '\u2028',
];

const oddIds = ['delete', 'constructor', '__proto__', '../../order', '1', 'operations', 'con'];

/** Required in every shape. */
export function required(name: string, type: TypeReference, more: Partial<Property> = {}): Property {
  return property(name, type, { presence: { read: 'required', create: 'required', update: 'required' }, ...more });
}

/** Present in responses, absent from requests. */
export function readOnly(name: string, type: TypeReference): Property {
  const presence = { read: 'required', create: 'absent', update: 'absent' } as const;
  return property(name, type, { presence, constraints: [{ kind: 'ReadOnly', source }] });
}

/** A relationship that requests do not send. */
export function relationship(name: string, type: TypeReference): Property {
  const presence = { read: 'optional', create: 'absent', update: 'absent' } as const;
  return property(name, type, { kind: 'NavigationProperty', presence });
}

export function collection(of: TypeReference): TypeReference {
  return { kind: 'Collection', of };
}

/** A small schema of two namespaces that contains every case that emitters distinguish. */
export const shop: Schema = {
  ...schemaOf(shopTypes()),
  operations: [operation('order-post'), assignOrder(), ...oddIds.map((id) => operation(id))],
  examples: [
    exampleOf({ '@odata.type': '#contoso.order', status: 'paid', lines: [{ count: 1 }] }, named('order'), {
      id: 'order-post/create_order',
      role: 'request',
      shape: 'create',
      operation: 'order-post',
    }),
    exampleOf({ '@odata.context': '…', value: [{ id: '1', '@odata.etag': 'W/"1"', secret: true }] }, named('order'), {
      id: 'order-list/list_orders',
      envelope: 'collection',
    }),
    exampleOf({ weekdays: 'monday,tuesday', vehicle: null, total: '12.50' }, named('order'), {
      id: 'order-get/get_order',
    }),
    exampleOf({ comment: 'good', order: { lines: [] } }, named('order'), {
      id: 'order-assign/assign',
      role: 'request',
      shape: 'parameters',
      operation: 'order-assign',
    }),
    ...expandedExamples(),
  ],
};

/** The input to plan the package of a schema. */
export function planInput(schema: Schema, options: Partial<PackageOptions> = {}): PlanInput {
  return {
    schema,
    deviations: judgeExamples(schema).deviations,
    templates: new Map(),
    model: printModel(schema),
    csdl: exportCsdlJson(schema),
    package: {
      name: 'shop',
      version: '1.0.0',
      renames: new Map(),
      fields: {},
      tool: '0.1.0',
      enums: 'const-object',
      layout: 'module-per-type',
      parts: packageParts,
      ...options,
    },
  };
}

export function operation(id: string, more: Partial<Operation> = {}): Operation {
  return {
    kind: 'Operation',
    id,
    title: 'Create order',
    routes: [{ method: 'POST', path: '/orders', source }],
    sharedRoutes: [],
    permissions: [
      {
        permissionType: 'Application',
        scheme: 'application',
        support: 'scopes',
        alternatives: [['Orders.Write', 'Stock.Read'], ['All']],
        source,
      },
    ],
    headers: [{ name: 'Prefer', value: 'return=minimal', required: true, source }],
    parameters: [],
    request: { shape: 'create', type: named('order'), source },
    responses: [{ status: 201, type: named('order'), source }],
    source,
    ...more,
  };
}

function assignOrder(): Operation {
  const parameter = (name: string, type: TypeReference, isRequired: boolean): Parameter => {
    return { name, in: 'body', type, required: isRequired, constraints: [], source };
  };
  return operation('order-assign', {
    title: 'order: assign',
    routes: [{ method: 'POST', path: "/orders/{id}/assign(by='{x}')", source }],
    parameters: [parameter('comment', text, false), parameter('order', named('order'), true)],
    request: { shape: 'parameters', source },
    responses: [{ status: 204, source }],
  });
}

function shopTypes(): readonly SchemaType[] {
  return [
    entity('entity', [readOnly('id', text)], { abstract: true, key: ['id'] }),
    entity('order', orderProperties(), {
      baseType: qualifiedName('contoso.entity'),
      description: 'What a customer wants.',
    }),
    structuredType('orderLine', [
      required('count', { kind: 'Primitive', name: 'Edm.Int32' }),
      property('tags', collection(text)),
    ]),
    enumType('status', ['new', 'paid', '1', 'on hold', '__proto__', 'unknownFutureValue'], {
      sentinel: 'unknownFutureValue',
    }),
    enumType('days', ['monday', 'tuesday'], { flags: true }),
    structuredType('folder', [
      property('name', text),
      property('children', collection(named('folder'))),
      property('parent', named('folder')),
      property('order', named('order')),
    ]),
    structuredType('vehicle', [required('wheels', { kind: 'Primitive', name: 'Edm.Byte' })], { abstract: true }),
    structuredType('car', [property('trailer', named('vehicle'))], { baseType: qualifiedName('contoso.vehicle') }),
    structuredType('sportsCar', [property('speed', { kind: 'Primitive', name: 'Edm.Double' })], {
      baseType: qualifiedName('contoso.car'),
    }),
    structuredType('everything', primitives()),
    ...crates(),
    structuredType('bag', [property('weight', text)], { openType: true }),
    structuredType('parcel', boundedProperties()),
    structuredType('unknown', [], { origin: 'link' }),
    structuredType(
      'oddities',
      oddNames.map((name) => property(name, text)),
    ),
    // Names that generated code uses, and names that would be equal.
    ...'object set date result issue edm open annotations arrayOf guidScalar order- constructor __proto__ delete 1st ünïcode */}'
      .split(' ')
      .map((name) => structuredType(name, [property('guids', collection({ kind: 'Primitive', name: 'Edm.Guid' }))])),
    ...parties(),
    ...['isOrder.thing', 'runtime.thing'].map((name) => structuredType(name, [property('main', named('order'))])),
    ...['stock.order', 'stock.place'].map((name) =>
      structuredType(name, [property('main', named('order')), property('own', named('stock.order'))]),
    ),
  ];
}

function entity(name: string, properties: readonly Property[], more: Partial<StructuredType>): StructuredType {
  return structuredType(name, properties, { kind: 'EntityType', ...more });
}

/** Unions, maps and lists in lists, of values and of objects, some of which can contain themselves. */
function crates(): readonly SchemaType[] {
  const number: TypeReference = { kind: 'Primitive', name: 'Edm.Double' };
  const union = (...of: readonly TypeReference[]): TypeReference => ({ kind: 'Union', of });
  const map = (of: TypeReference): TypeReference => ({ kind: 'Map', of });
  return [
    structuredType('crate', [
      required('code', union(text, number)),
      property('size', union(number, { kind: 'Primitive', name: 'Edm.Boolean' }), { nullable: true }),
      property('parts', collection(union(text, named('orderLine')))),
      required('grid', collection(collection(number))),
      property('labels', map(text)),
      required('lines', map(named('orderLine'))),
      property('states', union(named('status'), collection(named('status')))),
      property('anything', union(text, named('unknown'))),
      property('inner', union(named('crate'), named('pallet'))),
      property('byName', map(collection(union(named('crate'), named('pallet'))))),
      property('vehicles', map(named('vehicle'))),
    ]),
    structuredType('pallet', [property('inner', union(named('crate'), named('pallet'))), property('height', number)]),
  ];
}

/** Types with relationships, one of which has no other property. */
function parties(): readonly SchemaType[] {
  const baseType = qualifiedName('contoso.party');
  return [
    entity('party', [required('name', text), relationship('memberOf', collection(named('party')))], { abstract: true }),
    entity(
      'person',
      [
        property('job', text),
        relationship('manager', named('party')),
        relationship('badge', named('badge')),
        relationship('secrets', collection(named('unknown'))),
      ],
      { baseType },
    ),
    entity('club', [relationship('lead', named('person'))], { baseType }),
    structuredType('badge', [relationship('holder', named('person'))]),
  ];
}

/** Responses with expanded relationships: of a subtype, nested, contradicting their type, and missing from some objects. */
function expandedExamples(): readonly Example[] {
  const boss = {
    '@odata.type': '#contoso.person',
    name: 'Bob',
    job: 7,
    badge: { holder: { name: 'Bob', job: 'boss' } },
  };
  const club = { '@odata.type': '#contoso.club', name: 'Chess', lead: { name: 'Eve' } };
  const ann = { name: 'Ann', manager: boss, memberOf: [club], secrets: [1, 'two'] };
  const list = [ann, { name: 'Dan', manager: null, secrets: [] }];
  return [
    exampleOf(ann, named('person'), { id: 'person/get' }),
    exampleOf({ value: list }, named('person'), { id: 'person/list', envelope: 'collection' }),
    exampleOf({ '@odata.type': '#contoso.club', name: 'Chess', lead: null }, named('party'), { id: 'party/get' }),
  ];
}

function orderProperties(): readonly Property[] {
  return [
    required('status', named('status')),
    property('weekdays', named('days'), { nullable: true }),
    required('lines', collection(named('orderLine'))),
    property('vehicle', named('vehicle')),
    property('stock', named('stock.order')),
    property('mystery', named('unknown')),
    property('bag', named('bag')),
    property('when', { kind: 'Primitive', name: 'Edm.DateTimeOffset' }, { nullable: false }),
    readOnly('total', { kind: 'Primitive', name: 'Edm.Decimal' }),
  ];
}

function boundedProperties(): readonly Property[] {
  const number = (name: 'Byte' | 'Int32' | 'Int64' | 'Decimal'): TypeReference => ({
    kind: 'Primitive',
    name: `Edm.${name}`,
  });
  return [
    required('label', text, { constraints: [{ kind: 'Length', min: 1, max: 5, source }] }),
    property('note', text, { constraints: [{ kind: 'Length', max: 3, source }], nullable: true }),
    required('pieces', number('Int32'), { constraints: [{ kind: 'Range', min: '1', max: '99', source }] }),
    property('floor', number('Byte'), { constraints: [{ kind: 'Range', min: '-2', source }] }),
    property('weight', number('Decimal'), { constraints: [{ kind: 'Range', min: '0.5', max: '30', source }] }),
    property('serial', number('Int64'), {
      constraints: [{ kind: 'Range', min: '0', max: '9', source }],
      nullable: true,
    }),
    required('tags', collection(text), { constraints: [{ kind: 'Count', min: 1, max: 3, source }] }),
    // Limits that no value can meet, and limits that do not fit the type.
    property('empty', text, { constraints: [{ kind: 'Length', min: 5, max: 1, source }] }),
    property('flag', { kind: 'Primitive', name: 'Edm.Boolean' }, { constraints: [{ kind: 'Length', max: 1, source }] }),
  ];
}

function primitives(): readonly Property[] {
  return primitiveNames.flatMap((name) => [
    property(`${name.slice('Edm.'.length)}One`, { kind: 'Primitive', name }),
    required(`${name.slice('Edm.'.length)}Many`, collection({ kind: 'Primitive', name })),
  ]);
}
