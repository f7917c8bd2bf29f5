import { namespaceOf, simpleName, type QualifiedName } from '../../model/edm/type-reference.js';
import { isOpaque } from '../../model/schema/shape.js';
import type { Schema, SchemaType } from '../../model/schema/schema.js';
import { groupBy } from '../../model/text/group-by.js';
import { pairByKey, withoutPaired, type Paired, type Unpaired } from './pair-by-key.js';
import { describeContents, namesIn } from './type-contents.js';

/** The types that both schemas document, and those that only one does. Of a type that is only mentioned, nothing is documented. */
export type TypePairing = Paired<SchemaType>;

/**
 * Pairs the types of two schemas, by name first. A type without a counterpart was renamed if its new name is certain:
 *
 * - the names differ only in case, or only in a namespace that no other type has any more, or
 * - both are the only type of their page without a counterpart, and one has all properties or members of the other, or
 * - their contents, with descriptions, are the same except for the name, and no other type in either schema has these contents.
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
  const byContents = pairUnique(byPage, all, describeContents);
  const pairs = [byName, byCase, byNamespace, byPage, byContents].flatMap((step) => step.pairs);
  return { pairs, removed: byContents.removed, added: byContents.added };
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
  const sure = step.pairs.filter(([old, young]) => includesAll(namesIn(old), namesIn(young)));
  return withoutPaired(open, sure);
}

function isUnnamed(type: SchemaType): boolean {
  return type.kind === 'EnumType' && type.synthesized;
}

function includesAll(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return small.size > 0 && [...small].every((name) => large.has(name));
}

/** Pairs types by contents that no other type has, whether paired or not. */
function pairUnique(
  open: Unpaired<SchemaType>,
  { before, after }: AllTypes,
  contentsOf: typeof describeContents,
): TypePairing {
  const counts = [before, after].map((types) => groupBy(types, contentsOf));
  return pairByKey(open, (type) => {
    const contents = isUnnamed(type) ? undefined : contentsOf(type);
    return counts.every((count) => (count.get(contents)?.length ?? 0) < 2) ? contents : undefined;
  });
}

/** The names of paired types: before → after. */
export function namesOfPairs(pairs: TypePairing['pairs']): ReadonlyMap<QualifiedName, QualifiedName> {
  return new Map(pairs.map(([before, after]) => [before.name, after.name]));
}
