import type { Constraint, ConstraintKind } from '../../model/constraint.js';
import type { QualifiedName } from '../../model/edm/type-reference.js';
import type { ExampleHeader } from '../../model/facts/facts.js';
import { isObject } from '../../model/json-value.js';
import {
  httpMethods,
  type CollectionForm,
  type Header,
  type Operation,
  type Parameter,
  type ParameterValue,
  type PermissionGrant,
  type RequestBody,
  type Response,
  type Route,
} from '../../model/operation.js';
import { queryOptionNames, type QueryOptions } from '../../model/query-options.js';
import type {
  EnumType,
  Evidence,
  Example,
  Member,
  Overridden,
  Property,
  Schema,
  SchemaType,
  StructuredType,
} from '../../model/schema/schema.js';
import type { Origin, Source } from '../../model/source.js';
import {
  boolean,
  dictionary,
  items,
  list,
  number,
  omitted,
  oneOf,
  optional,
  record,
  text,
  usually,
  variants,
  type Codec,
} from './codec.js';
import { jsonNode } from './json-node.js';
import { typeReference } from './type-reference.js';
import { unplaced } from './unplaced.js';

// What a package keeps of a schema: what changes of the API are found in. Places are in `sources.json`. How something is known, and what
// only the reading of examples needs, is not part of the API. What is usual is left out.

const source = omitted(unplaced);
const sources = omitted<readonly Source[]>([unplaced]);
const overridden = omitted<Overridden | undefined>(undefined);
const evidence = omitted<readonly Evidence[]>([]);
const no = usually(boolean, false);
const always = optional(oneOf(true));
// A qualified name is a text.
const typeName = text as Codec<unknown> as Codec<QualifiedName>;

/** Whether anything but links mentions the type. */
const origin: Codec<Origin> = {
  write: (value) => (value === 'link' ? value : undefined),
  read: (json) => (json === undefined ? { value: 'table' } : oneOf('link').read(json)),
};

type ConstraintOf<Kind extends ConstraintKind> = Extract<Constraint, { readonly kind: Kind }>;

const constraint = variants<Constraint>({
  ReadOnly: record<ConstraintOf<'ReadOnly'>>({ kind: oneOf('ReadOnly'), source }),
  WriteOnly: record<ConstraintOf<'WriteOnly'>>({ kind: oneOf('WriteOnly'), source }),
  Immutable: record<ConstraintOf<'Immutable'>>({ kind: oneOf('Immutable'), source }),
  Key: record<ConstraintOf<'Key'>>({ kind: oneOf('Key'), source }),
  Required: record<ConstraintOf<'Required'>>({ kind: oneOf('Required'), source }),
  Optional: record<ConstraintOf<'Optional'>>({ kind: oneOf('Optional'), source }),
  Nullable: record<ConstraintOf<'Nullable'>>({ kind: oneOf('Nullable'), nullable: boolean, source }),
  Default: record<ConstraintOf<'Default'>>({ kind: oneOf('Default'), value: text, source }),
  Deprecated: record<ConstraintOf<'Deprecated'>>({ kind: oneOf('Deprecated'), text, source }),
  Length: record<ConstraintOf<'Length'>>({
    kind: oneOf('Length'),
    min: optional(number),
    max: optional(number),
    source,
  }),
  Range: record<ConstraintOf<'Range'>>({
    kind: oneOf('Range'),
    min: optional(text),
    max: optional(text),
    exclusiveMin: always,
    exclusiveMax: always,
    source,
  }),
  Pattern: record<ConstraintOf<'Pattern'>>({ kind: oneOf('Pattern'), pattern: text, source }),
  Count: record<ConstraintOf<'Count'>>({ kind: oneOf('Count'), min: optional(number), max: optional(number), source }),
  SelectOnly: record<ConstraintOf<'SelectOnly'>>({ kind: oneOf('SelectOnly'), selectOnly: boolean, source }),
  Query: record<ConstraintOf<'Query'>>({ kind: oneOf('Query'), option: text, operators: list(text), source }),
  Format: record<ConstraintOf<'Format'>>({ kind: oneOf('Format'), format: text, source }),
});

const presence = usually(oneOf('required', 'optional', 'absent'), 'optional');

const property = record<Property>({
  kind: usually(oneOf('Property', 'NavigationProperty'), 'Property'),
  name: text,
  type: typeReference,
  nullable: optional(boolean),
  presence: usually(record<Property['presence']>({ read: presence, create: presence, update: presence }), {
    read: 'optional',
    create: 'optional',
    update: 'optional',
  }),
  constraints: items(constraint),
  origin: omitted<Origin>('table'),
  description: optional(text),
  source,
  overridden,
  evidence,
});

const structuredType = record<StructuredType>({
  kind: oneOf('EntityType', 'ComplexType'),
  name: typeName,
  baseType: optional(typeName),
  abstract: no,
  openType: no,
  key: items(text),
  creatable: no,
  updatable: no,
  unread: always,
  origin,
  deprecated: optional(text),
  description: optional(text),
  properties: items(property),
  annotations: items(property),
  source,
  sources,
  overridden,
  evidence,
});

const member = record<Member>({
  name: text,
  value: optional(text),
  deprecated: optional(text),
  description: optional(text),
  source,
});

const enumType = record<EnumType>({
  kind: oneOf('EnumType'),
  name: typeName,
  flags: no,
  sentinel: optional(text),
  synthesized: no,
  unread: always,
  origin,
  deprecated: optional(text),
  description: optional(text),
  members: items(member),
  source,
  sources,
  overridden,
  evidence,
});

const schemaType: Codec<SchemaType> = {
  write: (type) => (type.kind === 'EnumType' ? enumType.write(type) : structuredType.write(type)),
  read: (json) => (isObject(json) && json['kind'] === 'EnumType' ? enumType.read(json) : structuredType.read(json)),
};

const route = record<Route>({
  method: oneOf(...httpMethods),
  path: text,
  root: optional(text),
  query: optional(text),
  source,
});

const permission = record<PermissionGrant>({
  permissionType: text,
  scheme: oneOf('delegated-work', 'delegated-personal', 'application', 'other'),
  support: usually(oneOf('scopes', 'none', 'undocumented'), 'scopes'),
  alternatives: items(list(text)),
  resource: optional(text),
  note: optional(text),
  source,
});

const parameter = record<Parameter>({
  name: text,
  in: oneOf('path', 'query', 'function', 'body'),
  type: typeReference,
  required: no,
  constraints: items(constraint),
  values: optional(
    list(record<ParameterValue>({ name: text, value: optional(text), description: optional(text), source })),
  ),
  valuesClosed: optional(boolean),
  description: optional(text),
  source,
});

const form: Codec<CollectionForm> = variants<CollectionForm>({
  array: record<Extract<CollectionForm, { readonly kind: 'array' }>>({ kind: oneOf('array') }),
  object: record<Extract<CollectionForm, { readonly kind: 'object' }>>({
    kind: oneOf('object'),
    items: text,
    beside: dictionary(oneOf('string', 'number', 'boolean', 'other')),
  }),
});

const operation = record<Operation>({
  kind: omitted('Operation'),
  id: text,
  title: text,
  invocation: optional(
    record<NonNullable<Operation['invocation']>>({
      form: oneOf('Action', 'Function'),
      name: text,
      boundTo: optional(typeReference),
    }),
  ),
  queryOptions: optional(
    record<QueryOptions>({
      general: always,
      named: items(oneOf(...queryOptionNames)),
      denied: items(oneOf(...queryOptionNames)),
    }),
  ),
  description: optional(text),
  routes: items(route),
  sharedRoutes: items(route),
  permissions: items(permission),
  headers: items(record<Header>({ name: text, value: text, required: optional(boolean), source })),
  parameters: items(parameter),
  request: optional(
    record<RequestBody>({
      shape: oneOf('create', 'update', 'parameters', 'reference', 'binary'),
      type: optional(typeReference),
      source,
    }),
  ),
  responses: items(
    record<Response>({
      status: number,
      type: optional(typeReference),
      empty: always,
      form: optional(form),
      source,
    }),
  ),
  source,
  overridden,
});

const example = record<Example>({
  kind: omitted('Example'),
  id: text,
  role: oneOf('request', 'response'),
  operation: optional(text),
  answers: omitted<string | undefined>(undefined),
  shape: omitted<Example['shape']>('opaque'),
  type: optional(typeReference),
  envelope: omitted<Example['envelope']>('none'),
  wrapper: omitted<string | undefined>(undefined),
  truncated: no,
  method: optional(oneOf(...httpMethods)),
  target: optional(text),
  targetSource: omitted<Source | undefined>(undefined),
  status: optional(number),
  headers: items(record<ExampleHeader>({ name: text, value: text, source })),
  body: optional(jsonNode),
  text: optional(text),
  source,
});

/** A schema as a package keeps it. */
export const schemaCodec = record<Schema>({
  kind: omitted('Schema'),
  odata: optional(boolean),
  defaultNamespace: text,
  types: list(schemaType),
  operations: list(operation),
  examples: list(example),
});

/** The version of the form of `model.json`. */
export const modelVersion = 1;
