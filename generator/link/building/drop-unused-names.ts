import { namedIn, type QualifiedName, type TypeReference } from '../../model/edm/type-reference.js';
import type { Operation } from '../../model/operation.js';
import type { Example, SchemaType, StructuredType } from '../../model/schema/schema.js';

/**
 * Drops names that turn out not to be types: they have no property, JSON representation, base type or example, and nothing refers to
 * them. For example, a page about "the search resource" with neither a table nor JSON is an overview.
 */
export function dropUnusedNames(
  types: readonly SchemaType[],
  described: ReadonlySet<QualifiedName>,
  { operations, examples }: { readonly operations: readonly Operation[]; readonly examples: readonly Example[] },
): readonly SchemaType[] {
  const used = new Set([
    ...types.flatMap((type) => (type.kind === 'EnumType' ? [] : namesUsedBy(type))),
    ...operations.flatMap(typesOfOperation).flatMap(namedIn),
    ...examples.flatMap(({ type }) => namedIn(type)),
  ]);
  return types.filter((type) => hasProperties(type) || used.has(type.name) || described.has(type.name));
}

function hasProperties(type: SchemaType): boolean {
  return type.kind === 'EnumType' || type.properties.length > 0 || type.annotations.length > 0;
}

function namesUsedBy({ baseType, properties }: StructuredType): readonly QualifiedName[] {
  return [...(baseType === undefined ? [] : [baseType]), ...properties.flatMap(({ type }) => namedIn(type))];
}

function typesOfOperation({
  parameters,
  request,
  responses,
  invocation,
}: Operation): readonly (TypeReference | undefined)[] {
  return [...parameters, ...responses, ...(request === undefined ? [] : [request])]
    .map(({ type }): TypeReference | undefined => type)
    .concat(invocation?.boundTo);
}
