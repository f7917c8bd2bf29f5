import { namedIn, type QualifiedName, type TypeReference } from '../../model/edm/type-reference.js';
import type { Operation } from '../../model/operation.js';
import { isStructured } from '../../model/schema/schema-index.js';
import type { SchemaType } from '../../model/schema/schema.js';
import { groupBy } from '../../model/text/group-by.js';
import { withoutPaired } from './pair-by-key.js';
import type { OperationPairing } from './pair-operations.js';
import type { TypePairing } from './pair-types.js';
import { areAlike } from './type-contents.js';

/** A reference of the first schema, and what stands in its place in the second one. */
type Replacement = readonly [before: QualifiedName, after: QualifiedName];

/**
 * Pairs types through what refers to them: properties of paired types, and requests and answers of paired operations. If all that referred
 * to one type refers to the other one now, and nothing else does, and their contents are alike, the one is the other under a new name.
 */
export function pairReplacedTypes(types: TypePairing, operations: OperationPairing['pairs']): TypePairing {
  const old = new Map(types.removed.map((type) => [type.name, type]));
  const young = new Map(types.added.map((type) => [type.name, type]));
  const replacements = [...types.pairs.flatMap(replacedInTypes), ...operations.flatMap(replacedInOperations)];
  const before = groupBy(replacements, ([was]) => was);
  const after = groupBy(replacements, ([, is]) => is);
  const found = [...before].flatMap(([name, [first]]) => {
    const [was, is] = [old.get(name), first === undefined ? undefined : young.get(first[1])];
    if (was === undefined || is === undefined || was.kind !== is.kind || !areAlike(was, is)) return [];
    const isReplaced = [...(before.get(was.name) ?? []), ...(after.get(is.name) ?? [])].every(
      ([a, b]) => a === was.name && b === is.name,
    );
    return isReplaced ? [[was, is] as const] : [];
  });
  return { ...withoutPaired(types, found), pairs: [...types.pairs, ...found] };
}

function replacedInTypes([before, after]: readonly [SchemaType, SchemaType]): readonly Replacement[] {
  if (!isStructured(before) || !isStructured(after)) return [];
  const properties = new Map(after.properties.map((property) => [property.name, property]));
  return [
    ...before.properties.flatMap(({ name, type }) => replaced(type, properties.get(name)?.type)),
    ...(before.baseType === undefined || after.baseType === undefined
      ? []
      : [[before.baseType, after.baseType] as const]),
  ];
}

function replacedInOperations([before, after]: readonly [Operation, Operation]): readonly Replacement[] {
  return [
    ...replaced(before.request?.type, after.request?.type),
    ...before.responses.flatMap(({ status, type }) =>
      replaced(type, after.responses.find((response) => response.status === status)?.type),
    ),
  ];
}

function replaced(before: TypeReference | undefined, after: TypeReference | undefined): readonly Replacement[] {
  const [[was, ...others], [is, ...more]] = [namedIn(before), namedIn(after)];
  return was === undefined || is === undefined || others.length > 0 || more.length > 0 ? [] : [[was, is]];
}
