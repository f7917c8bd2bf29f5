import type { QualifiedName } from '../model/edm.js';
import type { Property, Schema, SchemaType, StructuredType } from '../model/schema.js';

/** Look-ups in a schema that rules share. Names are found without regard to case, as `@odata.type` values are spelt freely. */
export interface SchemaIndex {
  readonly type: (name: QualifiedName) => SchemaType | undefined;
  /** The type and its bases, nearest first; a circle ends the list. */
  readonly lineage: (type: StructuredType) => readonly StructuredType[];
  /** Own and inherited properties by their exact name. */
  readonly properties: (type: StructuredType) => ReadonlyMap<string, Property>;
  readonly derivesFrom: (type: StructuredType, base: StructuredType) => boolean;
}

/** Makes the look-ups for one schema. */
export function indexSchema(schema: Schema): SchemaIndex {
  const byName = new Map(schema.types.map((type) => [type.name.toLowerCase(), type]));
  const propertiesByType = new Map<StructuredType, ReadonlyMap<string, Property>>();
  const type = (name: QualifiedName): SchemaType | undefined => byName.get(name.toLowerCase());

  const lineage = (start: StructuredType): readonly StructuredType[] => {
    const found = new Set<StructuredType>();
    for (let next: SchemaType | undefined = start; next !== undefined && isStructured(next) && !found.has(next);) {
      found.add(next);
      next = next.baseType === undefined ? undefined : type(next.baseType);
    }
    return [...found];
  };

  const properties = (owner: StructuredType): ReadonlyMap<string, Property> => {
    const known = propertiesByType.get(owner);
    if (known !== undefined) return known;
    const entries = lineage(owner)
      .toReversed()
      .flatMap(({ properties: own }) => own);
    const merged = new Map(entries.map((property) => [property.name, property]));
    propertiesByType.set(owner, merged);
    return merged;
  };

  return { type, lineage, properties, derivesFrom: (derived, base) => lineage(derived).includes(base) };
}

/** Is the type an entity or complex type? */
export function isStructured(type: SchemaType | undefined): type is StructuredType {
  return type?.kind === 'EntityType' || type?.kind === 'ComplexType';
}
