import { namespaceOf, qualifiedName, simpleName, type QualifiedName } from '../../model/edm/type-reference.js';
import { isOpaque } from '../../model/schema/shape.js';
import type { Schema, SchemaType } from '../../model/schema/schema.js';
import { groupBy } from '../../model/text/group-by.js';
import { pairByKey, withoutPaired, type Paired, type Unpaired } from './pair-by-key.js';
import { areAlike, describeContents, describeMembers, type NamesOfTypes } from './type-contents.js';

/** The types that both schemas document, and those that only one does. Of a type that is only mentioned, nothing is documented. */
export type TypePairing = Paired<SchemaType>;

/**
 * Pairs the types of two schemas, by name first. A type without a counterpart was renamed if its new name is certain:
 *
 * - the names differ only in case, or only in a namespace that no other type has any more, or
 * - both are the only type of their page without a counterpart, and one has all properties or members of the other, or at least half of
 *   them are the same, or
 * - their contents are the same except for the name, and no other type in either schema has these contents: with descriptions, or at least
 *   three properties or members with their types.
 *
 * Otherwise one type was removed and another one added.
 */
export function pairTypes(before: Schema, after: Schema): TypePairing {
  const open: Unpaired<SchemaType> = {
    removed: before.types.filter(isDocumented),
    added: after.types.filter(isDocumented),
  };
  const all = { before: open.removed, after: open.added };
  const byName = pairByKey(open, ({ name }) => name);
  const byCase = pairByKey(byName, ({ name }) => name.toLowerCase());
  const byNamespace = pairMovedNamespaces(byCase, all);
  const byPage = pairOnPages(byNamespace);
  const pairs = [byName, byCase, byNamespace, byPage].flatMap((step) => step.pairs);
  return [describeContents, describeMembers].reduce<TypePairing>(
    (found, contentsOf) => {
      const step = pairUnique(found, all, contentsOf);
      return { ...step, pairs: [...found.pairs, ...step.pairs] };
    },
    { ...byPage, pairs },
  );
}

interface AllTypes {
  readonly before: readonly SchemaType[];
  readonly after: readonly SchemaType[];
}

function isDocumented(type: SchemaType): boolean {
  return type.kind === 'EnumType' ? type.members.length > 0 || type.origin !== 'link' : !isOpaque(type);
}

/** Pairs types by simple name where a namespace is gone altogether. */
function pairMovedNamespaces(open: Unpaired<SchemaType>, { before, after }: AllTypes): TypePairing {
  const namespaces = (types: readonly SchemaType[]) => new Set(types.map(({ name }) => namespaceOf(name)));
  const [old, young] = [namespaces(before), namespaces(after)];
  return pairByKey(open, ({ name }) => {
    const namespace = namespaceOf(name);
    return old.has(namespace) && young.has(namespace) ? undefined : simpleName(name);
  });
}

function pairOnPages(open: Unpaired<SchemaType>): TypePairing {
  const step = pairByKey(open, (type) => (isUnnamed(type) ? undefined : `${type.kind} ${type.source.file}`));
  const sure = step.pairs.filter(([old, young]) => areAlike(old, young));
  return withoutPaired(open, sure);
}

function isUnnamed(type: SchemaType): boolean {
  return type.kind === 'EnumType' && type.synthesized;
}

/** Pairs types by contents that no other type has, whether paired or not. */
function pairUnique(
  open: TypePairing,
  { before, after }: AllTypes,
  contentsOf: (type: SchemaType, names: NamesOfTypes) => string | undefined,
): TypePairing {
  const unnamed = ({ name }: SchemaType) => [name, qualifiedName('')] as const;
  const names = {
    before: new Map([...namesOfPairs(open.pairs), ...open.removed.map(unnamed)]),
    after: new Map(open.added.map(unnamed)),
  };
  const old = groupBy(before, (type) => contentsOf(type, names.before));
  const young = groupBy(after, (type) => contentsOf(type, names.after));
  const contents = new Map([...keysOf(old), ...keysOf(young)]);
  return pairByKey(open, (type) => {
    const key = isUnnamed(type) ? undefined : contents.get(type);
    return key !== undefined && [old, young].every((types) => (types.get(key)?.length ?? 0) < 2) ? key : undefined;
  });
}

function keysOf<Key>(groups: ReadonlyMap<Key, readonly SchemaType[]>): readonly (readonly [SchemaType, Key])[] {
  return [...groups].flatMap(([key, types]) => types.map((type) => [type, key] as const));
}

/** The names of paired types: before → after. */
export function namesOfPairs(pairs: TypePairing['pairs']): ReadonlyMap<QualifiedName, QualifiedName> {
  return new Map(pairs.map(([before, after]) => [before.name, after.name]));
}
