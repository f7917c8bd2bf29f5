import { qualifiedName, type TypeReference } from '../../generator/model/edm/type-reference.js';
import type { JsonNode } from '../../generator/model/json.js';
import type {
  EnumType,
  Example,
  Property,
  Schema,
  SchemaType,
  StructuredType,
} from '../../generator/model/schema/schema.js';
import { fileSource } from '../../generator/model/source.js';

const source = fileSource('order.md');

/** A schema of the namespace `contoso`. */
export function schemaOf(types: readonly SchemaType[], examples: readonly Example[] = []): Schema {
  return { kind: 'Schema', defaultNamespace: 'contoso', types, operations: [], examples };
}

/** A documented complex type, `contoso.<name>`. */
export function structuredType(
  name: string,
  properties: readonly Property[],
  more: Partial<StructuredType> = {},
): StructuredType {
  return {
    kind: 'ComplexType',
    name: qualifiedName(`contoso.${name}`),
    abstract: false,
    openType: false,
    key: [],
    properties,
    annotations: [],
    creatable: true,
    updatable: true,
    origin: 'table',
    source,
    sources: [source],
    evidence: [],
    ...more,
  };
}

/** A documented enum, `contoso.<name>`. */
export function enumType(name: string, members: readonly string[], more: Partial<EnumType> = {}): EnumType {
  return {
    kind: 'EnumType',
    name: qualifiedName(`contoso.${name}`),
    members: members.map((member) => ({ name: member, source })),
    flags: false,
    synthesized: false,
    origin: 'table',
    source,
    sources: [source],
    evidence: [],
    ...more,
  };
}

/** An optional property. */
export function property(name: string, type: TypeReference, more: Partial<Property> = {}): Property {
  return {
    kind: 'Property',
    name,
    type,
    presence: { read: 'optional', create: 'optional', update: 'optional' },
    constraints: [],
    origin: 'table',
    source,
    evidence: [],
    ...more,
  };
}

/** A response with a body. */
export function exampleOf(body: unknown, type: TypeReference, more: Partial<Example> = {}): Example {
  return {
    kind: 'Example',
    id: 'order/get',
    role: 'response',
    shape: 'read',
    envelope: 'none',
    truncated: false,
    headers: [],
    source,
    type,
    body: jsonNode(body),
    ...more,
  };
}

/** `contoso.<name>`. */
export function named(name: string): TypeReference {
  return { kind: 'Named', name: qualifiedName(`contoso.${name}`) };
}

/** A JSON value as parsed from a page; all nodes have the same source. */
export function jsonNode(value: unknown): JsonNode {
  if (value === null) return { kind: 'Null', source };
  if (typeof value === 'string') return { kind: 'String', value, source };
  if (typeof value === 'number') return { kind: 'Number', text: JSON.stringify(value), source };
  if (typeof value === 'boolean') return { kind: 'Boolean', value, source };
  if (Array.isArray(value)) return { kind: 'Array', items: value.map(jsonNode), source };
  const members = Object.entries(value as object).map(([name, inner]: [string, unknown]) => ({
    name,
    nameSource: source,
    value: jsonNode(inner),
  }));
  return { kind: 'Object', members, source };
}
