import { bodyParameters } from '../../model/schema/action-body.js';
import type { QualifiedName, TypeReference } from '../../model/edm/type-reference.js';
import { payloadsOf } from '../../model/example/payloads.js';
import { findRefusedRequests } from '../../model/example/refused-requests.js';
import type { JsonMember, JsonNode } from '../../model/json.js';
import type { Operation } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';
import { isControlInformation } from './envelope.js';
import type { TypeKey } from '../naming/names/name-table.js';
import { keyOfType, type TypeScope } from './type-scope.js';

/** One JSON object of an example whose type is known. */
export interface Payload {
  readonly type: TypeKey;
  /** The declared type of its place, if the object names another type in its `@odata.type`. */
  readonly declared: TypeKey | undefined;
  readonly shape: Example['shape'];
  readonly members: ReadonlyMap<string, JsonMember>;
  readonly node: JsonNode;
}

export interface PayloadScope extends TypeScope {
  readonly operations: ReadonlyMap<string, Operation>;
  /** Returns the type of an own or inherited property. */
  readonly typeOfProperty: (owner: TypeKey, name: string) => TypeReference | undefined;
  /** Whether the pages of the type, or of one of its base types, list properties. */
  readonly hasProperties: (owner: TypeKey) => boolean;
}

/** Collects every typed object of the examples, at any depth. Skips requests that the service refuses. */
export function collectPayloads(examples: readonly Example[], scope: PayloadScope): readonly Payload[] {
  const refused = findRefusedRequests(examples);
  return examples.flatMap((example) => {
    if (refused.has(example.id)) return [];
    if (example.body === undefined || example.shape === 'reference' || example.shape === 'opaque') return [];
    const found: Payload[] = [];
    const parameterTypes = parameterTypesOf(example, scope);
    const context = { shape: example.shape, scope, parameterTypes, found };
    for (const { node } of payloadsOf(example) ?? []) {
      if (!isForeign(node, example.type, scope)) walk(node, example.type, context);
    }
    return found;
  });
}

/** Whether an object has none of the properties of its type, although the documentation knows some: it is something else. */
function isForeign(node: JsonNode, type: TypeReference | undefined, scope: PayloadScope): boolean {
  const key = keyOfType(scope, type);
  if (key === undefined || node.kind !== 'Object' || !scope.hasProperties(key)) return false;
  if (namedType(node, scope) !== undefined) return false;
  const members = node.members.filter(({ name }) => !isControlInformation(name));
  return members.length > 0 && members.every(({ name }) => scope.typeOfProperty(key, name) === undefined);
}

/** Collects the typed objects of a JSON representation. Their shape is `opaque`, so they are no evidence of presence. */
export function collectShownPayloads(node: JsonNode, type: QualifiedName, scope: PayloadScope): readonly Payload[] {
  const found: Payload[] = [];
  walk(node, { kind: 'Named', name: type }, { shape: 'opaque', scope, parameterTypes: new Map(), found });
  return found;
}

interface Walk {
  readonly shape: Example['shape'];
  readonly scope: PayloadScope;
  /** Types of the members of an untyped root, which are the parameters of an action. */
  readonly parameterTypes: ReadonlyMap<string, TypeReference>;
  readonly found: Payload[];
}

function parameterTypesOf(example: Example, { operations }: PayloadScope): ReadonlyMap<string, TypeReference> {
  const operation = example.operation === undefined ? undefined : operations.get(example.operation);
  if (example.shape !== 'parameters' || operation === undefined) return new Map();
  return new Map(bodyParameters(operation).map(({ name, type }) => [name, type]));
}

function walk(node: JsonNode, type: TypeReference | undefined, context: Walk): void {
  if (type?.kind === 'Union') return walk(node, alternativeFor(node, type.of), context);
  if (node.kind === 'Array') {
    const item = type?.kind === 'Collection' ? type.of : type;
    for (const each of node.items) walk(each, item, context);
  }
  if (node.kind !== 'Object') return;
  if (type?.kind === 'Map') {
    for (const { value } of node.members) walk(value, type.of, context);
    return;
  }
  const expected = keyOfType(context.scope, type);
  const declared = expected === undefined || context.scope.enums.has(expected) ? undefined : expected;
  const named = namedType(node, context.scope);
  const key = named ?? declared;
  const members = node.members.filter(({ name }) => !isControlInformation(name));
  if (key !== undefined) {
    const byName = new Map(members.map((member) => [member.name, member]));
    context.found.push({
      type: key,
      declared: declared === key ? undefined : declared,
      shape: context.shape,
      members: byName,
      node,
    });
  }
  const inner =
    context.parameterTypes.size === 0 ? context : { ...context, parameterTypes: new Map<string, TypeReference>() };
  for (const { name, value } of members) {
    walk(value, key === undefined ? context.parameterTypes.get(name) : context.scope.typeOfProperty(key, name), inner);
  }
}

/** The alternative that the kind of a value decides: the only type of objects for an object, the only collection for an array. */
function alternativeFor(node: JsonNode, types: readonly TypeReference[]): TypeReference | undefined {
  const fitting = types.filter(({ kind }) =>
    node.kind === 'Array' ? kind === 'Collection' : kind === 'Named' || kind === 'Map',
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The structured type that an object names in its `@odata.type`. */
export function namedType(node: JsonNode, { find, enums }: TypeScope): TypeKey | undefined {
  const key = find.ofObject(node);
  return key === undefined || enums.has(key) ? undefined : key;
}
