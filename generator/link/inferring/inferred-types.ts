import type { QualifiedName, TypeReference } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';
import type { JsonMember, JsonNode } from '../../model/json.js';
import type { Source } from '../../model/source.js';
import { indexBases, lineageIn, type Base, type Bases } from '../naming/types/decide-bases.js';
import type { Declaration, Declarations } from '../naming/types/gather-declarations.js';
import { isIdentifier } from '../naming/names/identifier.js';
import { hasKey } from '../naming/types/decide-keys.js';
import type { TypeKey } from '../naming/names/name-table.js';
import { collectShownPayloads, namedType, type Payload, type PayloadScope } from '../resolving/payloads.js';
import type { ResolvedPages } from '../resolving/resolve-pages.js';
import type { TypeScope } from '../resolving/type-scope.js';
import { isKindOf } from './words-of-name.js';
import { inferType, joinTypes } from './value-type.js';

/** What examples show of a type that has no page, or of an entity whose tables are incomplete. */
export interface InferredType {
  readonly properties: readonly InferredProperty[];
  /** The declared type of the place where an object of a type without a page occurs, if the object names another type. */
  readonly base: Base | undefined;
  readonly sources: readonly Source[];
}

export interface InferredProperty {
  readonly name: string;
  readonly type: TypeReference;
  readonly source: Source;
  /** The number of example objects that have the property. */
  readonly seen: number;
}

/** Infers the types without a page, and the properties of keyless entities that only examples show. */
export function inferTypes(
  structured: Declarations,
  { own, payloads, scope }: ResolvedPages,
  keyless: ReadonlySet<TypeKey>,
): ReadonlyMap<TypeKey, InferredType> {
  const undocumented = [...structured.values()].filter((declaration) => isUndocumented(declaration, own));
  const unknown = new Set(undocumented.map(({ key }) => key));
  const shown = [
    ...[...payloads, ...collectShown(structured, scope)].filter(({ type }) => unknown.has(type)),
    ...payloads.filter(({ type, shape }) => keyless.has(type) && !unknown.has(type) && shape === 'read'),
  ];
  return new Map(
    [...groupBy(shown, ({ type }) => type)].map(([key, same]) => {
      // The names and examples of documented types are compared in `infer-from-examples.ts`.
      const base = unknown.has(key) ? baseOf(key, same, scope) : undefined;
      return [key, inferOne(key, same, { ...scope, base })];
    }),
  );
}

/** Entities without a key, neither on their own page nor on a base type. Their tables are incomplete, as every entity has a key. */
export function findKeylessEntities(
  structured: Declarations,
  resolved: ResolvedPages,
  entities: ReadonlySet<TypeKey>,
): ReadonlySet<TypeKey> {
  const keyless = [...structured.values()].filter((one) => entities.has(one.key) && !hasKey(one, resolved));
  return new Set(keyless.map(({ key }) => key));
}

/** Types that are more than a name: they have a JSON representation (possibly empty), a stated base type, or an example with members. */
export function findDescribedTypes(
  structured: Declarations,
  { payloads, scope: { names } }: ResolvedPages,
): ReadonlySet<QualifiedName> {
  const declared = [...structured.values()].filter(
    ({ types, bases }) => bases.length > 0 || types.some(({ representation }) => representation !== undefined),
  );
  const shown = payloads.filter(({ members }) => members.size > 0);
  return new Set([...declared.map(({ name }) => name), ...shown.flatMap(({ type }) => names.get(type) ?? [])]);
}

function isUndocumented({ types, key }: Declaration, own: ResolvedPages['own']): boolean {
  return types.length === 0 && (own.get(key) ?? []).length === 0;
}

/** Adds the base types of inferred types, except those that would make a circle. */
export function withInferredBases(bases: Bases, inferred: ReadonlyMap<TypeKey, InferredType>): Bases {
  const found = [...inferred].flatMap(([key, { base }]) =>
    base === undefined || bases.direct.has(key) || lineageIn(bases, base.base).slice(1).includes(key)
      ? []
      : [[key, base] as const],
  );
  return indexBases(new Map([...bases.direct, ...found]));
}

function collectShown(structured: Declarations, scope: PayloadScope): readonly Payload[] {
  return [...structured.values()].flatMap(({ name, types }) =>
    types.flatMap(({ representation }) =>
      representation === undefined ? [] : collectShownPayloads(representation, name, scope),
    ),
  );
}

function inferOne(
  key: TypeKey,
  payloads: readonly Payload[],
  { base, ...scope }: PayloadScope & Pick<InferredType, 'base'>,
): InferredType {
  const isKnown = (name: string) =>
    [key, ...(base === undefined ? [] : [base.base])].some((type) => scope.typeOfProperty(type, name) !== undefined);
  const members = payloads.flatMap((payload) => [...payload.members.values()]);
  // Names that are not identifiers, such as GUIDs, are the keys of a dictionary.
  const fresh = members.filter(({ name }) => isIdentifier(name) && !isKnown(name));
  const properties = [...groupBy(fresh, ({ name }) => name)].map(([name, same]) => inferProperty(name, same, scope));
  return { properties, base, sources: payloads.map(({ node }) => node.source) };
}

function inferProperty(name: string, members: readonly JsonMember[], scope: TypeScope): InferredProperty {
  const values = members.map(({ value }) => value);
  const type = joinTypes(values.map((value) => inferType(value, (object) => namedReference(object, scope))));
  const untyped: TypeReference = { kind: 'Primitive', name: 'Edm.Untyped' };
  const empty = values.some(({ kind }) => kind === 'Array');
  // Every property is inferred from at least one member.
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

/**
 * The type of an object derives from the declared type of the place where the object occurs, unless their names say the opposite: a
 * `ticket` in the place of a `seasonTicket` is a ticket that is shown in too narrow a place.
 */
function baseOf(key: TypeKey, payloads: readonly Payload[], { names }: PayloadScope): Base | undefined {
  const payload = payloads.find(
    ({ declared }) => declared !== undefined && !isKindOf(names.get(declared) ?? declared, names.get(key) ?? key),
  );
  if (payload?.declared === undefined) return undefined;
  return { base: payload.declared, evidence: 'example', source: payload.node.source };
}
