import { simpleName, type QualifiedName } from '../model/edm/type-reference.js';
import type { EnumType, Schema, SchemaType, StructuredType } from '../model/schema/schema.js';
import { isOpaque } from '../model/schema/shape.js';

/** The types of a schema by name, and who derives from whom. */
export interface SchemaIndex {
  readonly types: ReadonlyMap<QualifiedName, SchemaType>;
  /** Every type that derives from one, directly or not, sorted by name. */
  readonly subtypes: ReadonlyMap<QualifiedName, readonly StructuredType[]>;
}

/** Indexes the types of a schema. */
export function indexSchema({ types }: Schema): SchemaIndex {
  const byName = new Map(types.map((type) => [type.name, type]));
  const subtypes = new Map<QualifiedName, StructuredType[]>();
  for (const type of types) {
    if (!isStructured(type)) continue;
    for (const ancestor of ancestorsOf(type, byName)) {
      subtypes.set(ancestor.name, [...(subtypes.get(ancestor.name) ?? []), type]);
    }
  }
  return { types: byName, subtypes };
}

/** The types that one derives from, nearest first. Types of which nothing is known cannot be derived from. */
export function ancestorsOf(
  type: StructuredType,
  types: ReadonlyMap<QualifiedName, SchemaType>,
): readonly StructuredType[] {
  const ancestors: StructuredType[] = [];
  for (let name = type.baseType; name !== undefined;) {
    const ancestor = types.get(name);
    if (ancestor === undefined || !isStructured(ancestor) || isOpaque(ancestor)) break;
    if (ancestor === type || ancestors.includes(ancestor)) break;
    ancestors.push(ancestor);
    name = ancestor.baseType;
  }
  return ancestors;
}

/** Has it properties rather than members? */
export function isStructured(type: SchemaType | undefined): type is StructuredType {
  return type?.kind === 'EntityType' || type?.kind === 'ComplexType';
}

/** Has it members rather than properties? */
export function isEnum(type: SchemaType | undefined): type is EnumType {
  return type?.kind === 'EnumType';
}

/** What documentation calls a type, for sentences about it. */
export function labelOf({ name }: SchemaType): string {
  return simpleName(name);
}
