import { namedIn, type QualifiedName } from '../../model/edm/type-reference.js';
import type { Operation } from '../../model/operation.js';
import type { SchemaType, StructuredType } from '../../model/schema/schema.js';
import { isStructured } from '../../model/schema/schema-index.js';

/** Marks the types whose page was not read, and the enums of which only the properties of such types list values. */
export function markUnreadTypes(
  types: readonly SchemaType[],
  operations: readonly Operation[],
  unread: ReadonlySet<QualifiedName>,
): readonly SchemaType[] {
  if (unread.size === 0) return types;
  const structured = types.filter(isStructured);
  const [open, read] = [true, false].map((wanted) => structured.filter(({ name }) => unread.has(name) === wanted));
  const known = new Set([...namesUsedBy(read ?? []), ...namesOfParameters(operations)]);
  const openEnums = namesUsedBy(open ?? []).filter((name) => !known.has(name));
  const marked = new Set([...unread, ...openEnums]);
  return types.map((type) => {
    if (!unread.has(type.name) && (isStructured(type) || type.origin !== 'prose' || !marked.has(type.name))) return type;
    return { ...type, unread: true };
  });
}

function namesUsedBy(types: readonly StructuredType[]): readonly QualifiedName[] {
  return types.flatMap(({ properties }) => properties.flatMap(({ type }) => namedIn(type)));
}

function namesOfParameters(operations: readonly Operation[]): readonly QualifiedName[] {
  return operations.flatMap(({ parameters }) => parameters.flatMap(({ type }) => (type === undefined ? [] : namedIn(type))));
}
