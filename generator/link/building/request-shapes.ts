import type { PageFacts } from '../../model/facts/facts.js';
import type { Operation } from '../../model/operation.js';
import type { Source } from '../../model/source.js';
import { lineageIn, type Bases } from '../naming/types/decide-bases.js';
import type { TypeKey } from '../naming/names/name-table.js';
import { getOrMake } from '../../model/text/get-or-make.js';
import type { IndexedProperty } from '../resolving/property-index.js';
import { keyOfType, keysIn, resolveTypeInProse, type Keys, type TypeScope } from '../resolving/type-scope.js';

export interface RequestEvidence {
  readonly operations: readonly Operation[];
  readonly own: ReadonlyMap<TypeKey, readonly IndexedProperty[]>;
  readonly bases: Bases;
  readonly scope: { readonly keys: Keys };
}

/**
 * Finds the types that documented requests create or update: the types of bodies, their derived types, and the types of structural
 * properties, at any depth.
 */
export function findRequestTypes(
  shape: 'create' | 'update',
  { operations, own, bases, scope }: RequestEvidence,
): ReadonlySet<TypeKey> {
  const found = new Set<TypeKey>();
  const derived = indexDerived(bases);
  const pending = operations.flatMap(({ request }) =>
    request?.shape === shape ? (keyOfType(scope, request.type) ?? []) : [],
  );
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    for (const type of lineageIn(bases, key)) pending.push(...structuralTypes(own.get(type) ?? [], scope));
    pending.push(...(derived.get(key) ?? []));
  }
  return found;
}

function structuralTypes(properties: readonly IndexedProperty[], scope: RequestEvidence['scope']): readonly TypeKey[] {
  return properties.filter(({ navigation }) => !navigation).flatMap(({ type }) => keysIn(scope, type));
}

function indexDerived(bases: Bases): ReadonlyMap<TypeKey, readonly TypeKey[]> {
  const derived = new Map<TypeKey, TypeKey[]>();
  for (const [key, { base }] of bases.direct) getOrMake(derived, base, () => []).push(key);
  return derived;
}

/**
 * For each type, the names that a table lists as required when creating an object of the type or of a derived type, with the source of
 * the request.
 */
export function findRequiredOnCreate(
  pages: readonly PageFacts[],
  scope: TypeScope,
): ReadonlyMap<TypeKey, ReadonlyMap<string, Source>> {
  const found = new Map<TypeKey, Map<string, Source>>();
  for (const fact of pages.flatMap(({ facts }) => facts)) {
    if (fact.kind !== 'Operation' || fact.request?.type === undefined) continue;
    const key = keyOfType(scope, resolveTypeInProse(scope, fact.request.type));
    if (key === undefined) continue;
    for (const owner of lineageIn(scope.bases, key)) {
      const names = getOrMake(found, owner, () => new Map<string, Source>());
      for (const name of fact.request.requiredOnCreate) if (!names.has(name)) names.set(name, fact.request.source);
    }
  }
  return found;
}
