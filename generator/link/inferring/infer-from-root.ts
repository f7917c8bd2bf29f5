import { namespaceOf } from '../../model/edm/type-reference.js';
import type { Operation } from '../../model/operation.js';
import type { Source } from '../../model/source.js';
import type { Base } from '../naming/types/decide-bases.js';
import { statedKeys } from '../naming/types/decide-keys.js';
import type { Declaration } from '../naming/types/gather-declarations.js';
import type { TypeKey } from '../naming/names/name-table.js';
import type { TypedProperty } from '../resolving/typed-properties.js';
import { keyOfType, sameType, type Keys } from '../resolving/type-scope.js';
import { findRoots, type RootEvidence } from './find-roots.js';
import type { InferredProperty, InferredType } from './inferred-types.js';

export interface RepetitionEvidence extends RootEvidence {
  readonly entities: ReadonlySet<TypeKey>;
  readonly inferred: ReadonlyMap<TypeKey, InferredType>;
  readonly operations: readonly Operation[];
  readonly scope: { readonly keys: Keys };
}

/** Infers the base type of entities that repeat all properties of the root of their namespace. */
export function inferFromRoot(evidence: RepetitionEvidence): readonly (readonly [TypeKey, Base])[] {
  const rootOf = findRoots(evidence);
  return [...evidence.structured.values()].flatMap((declaration) => {
    const { key } = declaration;
    const root = evidence.bases.direct.has(key) || saysNoBase(declaration) ? undefined : rootOf(namespaceOf(key));
    const base = root === undefined || root === key ? undefined : relateTo(root, declaration, evidence);
    return base === undefined ? [] : [[key, base] as const];
  });
}

function relateTo(base: TypeKey, declaration: Declaration, evidence: RepetitionEvidence): Base | undefined {
  const expected = evidence.own.get(base) ?? [];
  const { key } = declaration;
  const repeated = evidence.entities.has(key) ? findRepetition(key, expected, evidence) : undefined;
  if (repeated !== undefined) return { base, evidence: 'repetition', source: repeated };
  const source = findMissingKey(declaration, expected, evidence);
  return source === undefined ? undefined : { base, evidence: 'missing-key', source };
}

/** Whether the page says that the type has no base type (`"baseType": null`). */
function saysNoBase({ bases }: Declaration): boolean {
  return bases.some(({ base }) => base === undefined);
}

/** The first place where a type repeats the properties of another one. Undefined if it does not repeat all of them. */
function findRepetition(
  key: TypeKey,
  expected: readonly TypedProperty[],
  { own, inferred }: RepetitionEvidence,
): Source | undefined {
  const shown = inferred.get(key)?.properties ?? [];
  const known = new Map([...shown, ...(own.get(key) ?? [])].map((property) => [property.name, property]));
  const repeated = expected.map(({ name, type }) => {
    const property = known.get(name);
    return property !== undefined && sameType(property.type, type) ? sourceOf(property) : undefined;
  });
  return repeated.every((source) => source !== undefined) ? repeated[0] : undefined;
}

function sourceOf(property: TypedProperty | InferredProperty): Source {
  return 'source' in property ? property.source : property.draft.facts[0].source;
}

/** The place of a stated key that a type does not list but the root declares, if requests read objects of the type: they inherit the key. */
function findMissingKey(
  declaration: Declaration,
  expected: readonly TypedProperty[],
  { own, operations, scope }: RepetitionEvidence,
): Source | undefined {
  const keys = statedKeys(declaration);
  const listed = new Set((own.get(declaration.key) ?? []).map(({ name }) => name));
  const inherits = keys.size > 0 && expected.every(({ name }) => keys.has(name) && !listed.has(name));
  const isRead = ({ routes, responses, invocation }: Operation) =>
    invocation === undefined &&
    routes.some(({ method }) => method === 'GET') &&
    responses.some(({ type }) => keyOfType(scope, type) === declaration.key);
  return inherits && operations.some(isRead) ? declaration.types[0]?.source : undefined;
}
