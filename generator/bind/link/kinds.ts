import type { Operation } from '../../model/operation.js';
import { ancestorsOf, type Bases } from './bases.js';
import type { Declaration, Declarations } from './declarations.js';
import type { TypeKey } from './name-table.js';
import type { IndexedProperty } from './property-index.js';

/** The properties that types declare themselves, and what they derive from. */
export interface OwnProperties {
  readonly bases: Bases;
  readonly own: ReadonlyMap<TypeKey, readonly IndexedProperty[]>;
}

export interface KindEvidence extends OwnProperties {
  readonly operations: readonly Operation[];
}

/**
 * Tells which types are entities: those with a key, those that a page offers to read or create, those that a relationship leads to;
 * and with one of these its base types and the types that derive from it.
 */
export function findEntities(
  declarations: Declarations,
  { bases, own, operations }: KindEvidence,
): ReadonlySet<TypeKey> {
  const entities = new Set<TypeKey>();
  const keys = [...declarations.values()].filter((one) => isEntity(one, { bases, own })).map(({ key }) => key);
  for (const key of [...keys, ...createdTypes(operations), ...navigationTargets(own)]) {
    for (const one of [key, ...ancestorsOf(bases, key)]) entities.add(one);
  }
  const derived = [...declarations.keys()].filter((key) =>
    ancestorsOf(bases, key).some((ancestor) => entities.has(ancestor)),
  );
  return new Set([...entities, ...derived]);
}

/** The names of a type's key that are properties of the type; an annotation may name a key that the type does not have. */
export function statedKeys({ types, properties }: Declaration, names: ReadonlySet<string>): readonly string[] {
  const annotated = types.flatMap(({ key }) => key ?? []);
  const rows = properties
    .filter(({ constraints }) => constraints.some(({ kind }) => kind === 'Key'))
    .map(({ name }) => name);
  return [...new Set([...annotated, ...rows])].filter((name) => names.has(name));
}

/** Has the type, or one that it derives from, a documented key or a property `id`, which is the key where none is documented? */
export function hasKey(declaration: Declaration, evidence: OwnProperties): boolean {
  const names = namesOf(declaration, evidence);
  return names.has('id') || statedKeys(declaration, names).length > 0;
}

function isEntity(declaration: Declaration, evidence: OwnProperties): boolean {
  const names = namesOf(declaration, evidence);
  return (
    statedKeys(declaration, names).length > 0 ||
    (declaration.types.some(({ entity }) => entity === true) && names.has('id'))
  );
}

function namesOf({ key }: Declaration, { own, bases }: OwnProperties): ReadonlySet<string> {
  const line = [key, ...ancestorsOf(bases, key)];
  return new Set(line.flatMap((type) => own.get(type) ?? []).map(({ name }) => name));
}

function createdTypes(operations: readonly Operation[]): readonly TypeKey[] {
  return operations.flatMap(({ request, invocation }) => {
    if (invocation !== undefined || request?.type?.kind !== 'Named') return [];
    return request.shape === 'create' ? [request.type.name.toLowerCase()] : [];
  });
}

function navigationTargets(own: ReadonlyMap<TypeKey, readonly IndexedProperty[]>): readonly TypeKey[] {
  return [...own.values()].flat().flatMap(({ navigation, type }) => {
    const element = type.kind === 'Collection' ? type.of : type;
    return navigation && element.kind === 'Named' ? [element.name.toLowerCase()] : [];
  });
}
