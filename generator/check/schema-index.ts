import type { QualifiedName } from '../model/edm.js';
import type { Property, Schema, SchemaType, StructuredType } from '../model/schema.js';

/** Look-ups in a schema that rules share. Names are found without regard to case, as `@odata.type` values are spelt freely. */
export interface SchemaIndex {
  readonly type: (name: QualifiedName) => SchemaType | undefined;
  /** The type and its bases, nearest first; a circle ends the list. */
  readonly lineage: (type: StructuredType) => readonly StructuredType[];
  /** Own and inherited properties by their exact name; where two have one name, the farthest ancestor's counts. */
  readonly properties: (type: StructuredType) => ReadonlyMap<string, Property>;
  /** Own and inherited instance annotations by their exact name. */
  readonly annotations: (type: StructuredType) => ReadonlyMap<string, Property>;
  readonly derivesFrom: (type: StructuredType, base: StructuredType) => boolean;
}

/** Makes the look-ups for one schema. */
export function indexSchema(schema: Schema): SchemaIndex {
  const byName = new Map(schema.types.map((type) => [type.name.toLowerCase(), type]));
  const type = (name: QualifiedName): SchemaType | undefined => byName.get(name.toLowerCase());

  const lineage = (start: StructuredType): readonly StructuredType[] => {
    const found = new Set<StructuredType>();
    for (let next: SchemaType | undefined = start; next !== undefined && isStructured(next) && !found.has(next);) {
      found.add(next);
      next = next.baseType === undefined ? undefined : type(next.baseType);
    }
    return [...found];
  };

  const byOwner = (select: (type: StructuredType) => readonly Property[]) => {
    const known = new Map<StructuredType, ReadonlyMap<string, Property>>();
    return (owner: StructuredType): ReadonlyMap<string, Property> => {
      const found = known.get(owner) ?? byPropertyName(lineage(owner).flatMap(select));
      known.set(owner, found);
      return found;
    };
  };

  return {
    type,
    lineage,
    properties: byOwner((owner) => owner.properties),
    annotations: byOwner((owner) => owner.annotations),
    derivesFrom: (derived, base) => lineage(derived).includes(base),
  };
}

function byPropertyName(properties: readonly Property[]): ReadonlyMap<string, Property> {
  return new Map(properties.map((property) => [property.name, property]));
}

/** Is the type an entity or complex type? */
export function isStructured(type: SchemaType | undefined): type is StructuredType {
  return type?.kind === 'EntityType' || type?.kind === 'ComplexType';
}
