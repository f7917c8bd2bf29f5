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
  const openEnums = new Set([...unread, ...namesUsedBy(open ?? [])]);
  const isUnread = (type: SchemaType): boolean => {
    if (isStructured(type)) return unread.has(type.name);
    return type.origin === 'prose' && openEnums.has(type.name) && !known.has(type.name);
  };
  return types.map((type) => (isUnread(type) ? { ...type, unread: true } : type));
}

function namesUsedBy(types: readonly StructuredType[]): readonly QualifiedName[] {
  return types.flatMap(({ properties }) => properties.flatMap(({ type }) => namedIn(type)));
}

function namesOfParameters(operations: readonly Operation[]): readonly QualifiedName[] {
  return operations.flatMap(({ parameters }) =>
    parameters.flatMap(({ type }) => (type === undefined ? [] : namedIn(type))),
  );
}
