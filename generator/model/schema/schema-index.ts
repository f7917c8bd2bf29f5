import { simpleName, type QualifiedName, type TypeReference } from '../edm/type-reference.js';
import { groupBy } from '../text/group-by.js';
import type { Operation } from '../operation.js';
import type { EnumType, Example, Property, Schema, SchemaType, StructuredType } from './schema.js';
import { isOpaque } from './shape.js';
import { lineageOf } from './lineage.js';

/** Indexes for everything in a schema that has a key. */
export interface SchemaIndex {
  /** Whether objects name their type in `@odata.type`. */
  readonly odata: boolean;
  /** Types by exact name, as references in the schema spell it. */
  readonly types: ReadonlyMap<QualifiedName, SchemaType>;
  /** Operations by id. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** Examples by id. */
  readonly examples: ReadonlyMap<string, Example>;
  /** The direct and indirect subtypes of each type, sorted by name. A type of which only the name is known has no subtypes. */
  readonly subtypes: ReadonlyMap<QualifiedName, readonly StructuredType[]>;
  /** Finds a type by a name from a payload, in any case: services spell `@odata.type` values differently. */
  readonly find: (name: string) => SchemaType | undefined;
  /** The type that a reference names; undefined for other references. */
  readonly typeOf: (type: TypeReference | undefined) => SchemaType | undefined;
  /** The type and its base types, nearest first; a circle ends the list. */
  readonly lineage: (type: StructuredType) => readonly StructuredType[];
  /** The base types, nearest first, up to the first one of which only the name is known. */
  readonly ancestors: (type: StructuredType) => readonly StructuredType[];
  /** Own and inherited properties by exact name; of two with the same name, that of the farthest ancestor. */
  readonly properties: (type: StructuredType) => ReadonlyMap<string, Property>;
  /** Own and inherited instance annotations by exact name. */
  readonly annotations: (type: StructuredType) => ReadonlyMap<string, Property>;
  /** The name of a type in messages and data. Without OData, it lacks the namespace, unless another namespace has the same name. */
  readonly labelOf: (name: QualifiedName) => string;
  readonly derivesFrom: (type: StructuredType, base: StructuredType) => boolean;
}

/** Indexes a schema. */
export function indexSchema({ odata = true, types, operations, examples }: Schema): SchemaIndex {
  const byName = new Map(types.map((type) => [type.name, type]));
  const byFoldedName = new Map(types.map((type) => [type.name.toLowerCase(), type]));
  const bySimpleName = groupBy(types, ({ name }) => simpleName(name));
  const baseOf = ({ baseType }: StructuredType): StructuredType | undefined => {
    const base = baseType === undefined ? undefined : byName.get(baseType);
    return isStructured(base) ? base : undefined;
  };
  const lineage = remember((type: StructuredType) => lineageOf(type, baseOf));
  const ancestors = remember((type: StructuredType) => untilOpaque(lineage(type).slice(1)));
  const find = (name: string): SchemaType | undefined => byFoldedName.get(name.toLowerCase());
  return {
    odata,
    types: byName,
    operations: new Map(operations.map((operation) => [operation.id, operation])),
    examples: new Map(examples.map((example) => [example.id, example])),
    subtypes: indexSubtypes(types.filter(isStructured), ancestors),
    find,
    typeOf: (type) => (type?.kind === 'Named' ? find(type.name) : undefined),
    lineage,
    ancestors,
    properties: remember((type) => byPropertyName(lineage(type).flatMap(({ properties }) => properties))),
    annotations: remember((type) => byPropertyName(lineage(type).flatMap(({ annotations }) => annotations))),
    labelOf: (name) => {
      if (odata) return name;
      const short = simpleName(name);
      return (bySimpleName.get(short)?.length ?? 0) > 1 ? name : short;
    },
    derivesFrom: (type, base) => lineage(type).includes(base),
  };
}

/** Whether a type has properties, that is, an entity or complex type. */
export function isStructured(type: SchemaType | undefined): type is StructuredType {
  return type?.kind === 'EntityType' || type?.kind === 'ComplexType';
}

/** Whether a type has members. */
export function isEnum(type: SchemaType | undefined): type is EnumType {
  return type?.kind === 'EnumType';
}

/** Caches a function of types. */
function remember<Value>(compute: (type: StructuredType) => Value): (type: StructuredType) => Value {
  const known = new Map<StructuredType, Value>();
  return (type) => {
    const found = known.get(type);
    if (found !== undefined) return found;
    const value = compute(type);
    known.set(type, value);
    return value;
  };
}

function untilOpaque(types: readonly StructuredType[]): readonly StructuredType[] {
  const end = types.findIndex(isOpaque);
  return end < 0 ? types : types.slice(0, end);
}

function indexSubtypes(
  types: readonly StructuredType[],
  ancestors: SchemaIndex['ancestors'],
): ReadonlyMap<QualifiedName, readonly StructuredType[]> {
  const subtypes = new Map<QualifiedName, StructuredType[]>();
  for (const type of types) {
    for (const { name } of ancestors(type)) {
      const known = subtypes.get(name);
      if (known === undefined) subtypes.set(name, [type]);
      else known.push(type);
    }
  }
  return subtypes;
}

function byPropertyName(properties: readonly Property[]): ReadonlyMap<string, Property> {
  return new Map(properties.map((property) => [property.name, property]));
}
