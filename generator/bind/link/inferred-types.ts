import type { QualifiedName, TypeReference } from '../../model/edm.js';
import type { JsonMember, JsonNode } from '../../model/json.js';
import type { Source } from '../../model/source.js';
import type { Base } from './bases.js';
import type { TypeKey } from './name-table.js';
import { getOrMake, groupBy } from './order.js';
import { namedType, type Payload } from './payloads.js';
import type { TypeScope } from './type-scope.js';
import { inferType, joinTypes } from './value-type.js';

/** A type that no page defines, as far as examples show it. */
export interface InferredType {
  readonly properties: readonly InferredProperty[];
  /** The type of a place where such an object stands, if that is another. */
  readonly base: Base | undefined;
  readonly sources: readonly Source[];
}

export interface InferredProperty {
  readonly name: string;
  readonly type: TypeReference;
  readonly source: Source;
  /** In how many of the type's examples the property occurs. */
  readonly seen: number;
}

/** Infers the types without a page from the union of all their examples. */
export function inferTypes(
  undocumented: ReadonlySet<TypeKey>,
  payloads: readonly Payload[],
  scope: TypeScope,
): ReadonlyMap<TypeKey, InferredType> {
  const shown = groupBy(
    payloads.filter(({ type }) => undocumented.has(type)),
    ({ type }) => type,
  );
  return new Map([...shown].map(([key, examples]) => [key, inferOne(examples, scope)]));
}

function inferOne(payloads: readonly Payload[], scope: TypeScope): InferredType {
  const shown = new Map<string, JsonMember[]>();
  for (const { members } of payloads)
    for (const [name, member] of members) getOrMake(shown, name, () => []).push(member);
  const properties = [...shown].map(([name, members]) => inferProperty(name, members, scope));
  return { properties, base: baseOf(payloads), sources: payloads.map(({ node }) => node.source) };
}

function inferProperty(name: string, members: readonly JsonMember[], scope: TypeScope): InferredProperty {
  const values = members.map(({ value }) => value);
  const type = joinTypes(values.map((value) => inferType(value, (object) => namedReference(object, scope))));
  const untyped: TypeReference = { kind: 'Primitive', name: 'Edm.Untyped' };
  const empty = values.some(({ kind }) => kind === 'Array');
  // A property is inferred from the members that show it: there is at least one.
  const [first] = members as [JsonMember];
  return {
    name,
    type: type ?? (empty ? { kind: 'Collection', of: untyped } : untyped),
    source: first.nameSource,
    seen: members.length,
  };
}

function namedReference(node: JsonNode, scope: TypeScope): TypeReference | undefined {
  const key = namedType(node, scope);
  const name: QualifiedName | undefined = key === undefined ? undefined : scope.names.get(key);
  return name === undefined ? undefined : { kind: 'Named', name };
}

/** An object may stand only where its type or a base type of it is declared. */
function baseOf(payloads: readonly Payload[]): Base | undefined {
  const [payload] = payloads.filter(({ slot }) => slot !== undefined);
  if (payload?.slot === undefined) return undefined;
  return { base: payload.slot, evidence: 'example', source: payload.node.source };
}
