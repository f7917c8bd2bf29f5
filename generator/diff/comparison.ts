import { simpleName, type QualifiedName, type TypeReference } from '../model/edm/type-reference.js';
import type { SchemaIndex } from '../model/schema/schema-index.js';
import type { Schema } from '../model/schema/schema.js';
import type { Usage } from './find-usage.js';

/** Two schemas that are compared, and what has been found out about both together. */
export interface Comparison {
  readonly before: ComparedSchema;
  readonly after: ComparedSchema;
  /** The name after the change of each type that both schemas have. */
  readonly types: ReadonlyMap<QualifiedName, QualifiedName>;
  /** The name after the change of each namespace that was renamed. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** One name for all names and paths of a thing, so that a text which mentions the new one is no other text: `total` → `amount`. */
  readonly renames: ReadonlyMap<string, string>;
  /**
   * Whether a schema that does not say something denies it, as two states of one documentation do. Otherwise the schemas are of different
   * kinds, for example pages and the metadata of a service, and only what both say is compared.
   */
  readonly silenceDenies: boolean;
}

/** One of the two schemas. */
export interface ComparedSchema {
  readonly schema: Schema;
  readonly index: SchemaIndex;
  /** Which types answers and requests contain. */
  readonly usage: Usage;
}

/** A type reference of the schema before, with the names that the types have after. */
export function translateType(type: TypeReference, types: Comparison['types']): TypeReference {
  switch (type.kind) {
    case 'Primitive':
      return type;
    case 'Named':
      return { kind: 'Named', name: types.get(type.name) ?? type.name };
    case 'Collection':
    case 'Map':
      return { kind: type.kind, of: translateType(type.of, types) };
    case 'Union':
      return { kind: 'Union', of: type.of.map((one) => translateType(one, types)) };
  }
}

/** The renames of types, as texts and payloads mention them: by simple and by qualified name. */
export function renamesOfTypes(types: Comparison['types']): readonly (readonly [string, string])[] {
  return [...types].flatMap(([before, after]): readonly (readonly [string, string])[] =>
    before === after
      ? []
      : [
          [before, after],
          [simpleName(before), simpleName(after)],
        ],
  );
}
