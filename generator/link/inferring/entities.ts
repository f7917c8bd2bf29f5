import { isSuccess, type Operation, type Route } from '../../model/operation.js';
import { lineageIn, type Bases } from '../naming/types/decide-bases.js';
import type { Declaration, Declarations } from '../naming/types/gather-declarations.js';
import { hasProperty, hasStatedKey } from '../naming/types/decide-keys.js';
import type { TypeKey } from '../naming/names/name-table.js';
import type { IndexedProperty } from '../resolving/property-index.js';
import { keyOfType, keysIn, type Keys } from '../resolving/type-scope.js';

export interface EntityEvidence {
  readonly bases: Bases;
  readonly own: ReadonlyMap<TypeKey, readonly IndexedProperty[]>;
  readonly operations: readonly Operation[];
  readonly scope: { readonly keys: Keys };
}

/**
 * Finds the entity types: types with a key, types that requests create or address by a key, and targets of relationships; and for each of
 * these its base types and derived types.
 */
export function findEntities(declarations: Declarations, evidence: EntityEvidence): ReadonlySet<TypeKey> {
  const { bases, own, operations, scope } = evidence;
  const keyed = [...declarations.values()].filter((declaration) => saysEntity(declaration, evidence));
  const witnessed = [
    ...keyed.map(({ key }) => key),
    ...createdTypes(operations, scope),
    ...addressedTypes(operations, scope),
    ...navigationTargets(own, scope),
  ];
  const entities = new Set(witnessed.flatMap((key) => lineageIn(bases, key)));
  const derived = [...declarations.keys()].filter((key) => lineageIn(bases, key).some((base) => entities.has(base)));
  return new Set([...entities, ...derived]);
}

/** Whether the pages describe an entity. Methods alone are not enough: pages of complex types may list the methods of their owner. */
function saysEntity(declaration: Declaration, evidence: EntityEvidence): boolean {
  if (hasStatedKey(declaration, evidence)) return true;
  return declaration.types.some(({ entity }) => entity === true) && hasProperty(declaration, 'id', evidence);
}

function createdTypes(operations: readonly Operation[], scope: EntityEvidence['scope']): readonly TypeKey[] {
  return operations.flatMap(({ request, invocation }) =>
    invocation !== undefined || request?.shape !== 'create' ? [] : (keyOfType(scope, request.type) ?? []),
  );
}

/** The types of single objects that a route addresses by a key: `GET /orders/{id}`, `GET /orders({id})`. */
function addressedTypes(operations: readonly Operation[], scope: EntityEvidence['scope']): readonly TypeKey[] {
  const reading = operations.filter(({ routes }) => routes.some(isAddress));
  const answers = reading.flatMap(({ responses }) => responses.filter(({ status }) => isSuccess(status)));
  return answers.flatMap(({ type }) => keyOfType(scope, type) ?? []);
}

function isAddress({ method, path }: Route): boolean {
  return method === 'GET' && /\/[A-Za-z]\w{0,100}(?:\/|\()\{[^{}/]{1,100}\}\)?$/.test(path);
}

function navigationTargets(own: EntityEvidence['own'], scope: EntityEvidence['scope']): readonly TypeKey[] {
  const targets = [...own.values()].flat().filter(({ navigation }) => navigation);
  return targets.flatMap(({ type }) => keysIn(scope, type));
}
