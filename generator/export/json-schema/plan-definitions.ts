import type { Describe } from '../../../templates/src/runtime/json-schema/describe-object.js';
import { definitionName } from '../../../templates/src/runtime/json-schema/definition-name.js';
import { describe, isInline, referTo } from '../../../templates/src/runtime/json-schema/describe-shape.js';
import type { JsonSchema } from '../../../templates/src/runtime/json-schema/json-schema.js';
import type { UnionShape } from '../../../templates/src/runtime/shape.js';
import type { Operation } from '../../model/operation.js';
import { indexSchema, type SchemaIndex } from '../../model/schema/schema-index.js';
import type { Schema } from '../../model/schema/schema.js';
import { planParameters } from '../../model/shapes/plan-parameters.js';
import { planShapes } from '../../model/shapes/plan-shapes.js';
import type { Shape, ShapeKey } from '../../model/shapes/shape.js';

export type { Describe, JsonSchema, UnionShape };

/** What differs between documents that contain definitions. */
export interface Notation {
  /** The pointer to the definitions, for example `$defs`. */
  readonly place: string;
  /** The key of a definition. */
  readonly keyOf: (definition: string) => string;
  /** Describes a type or one of its subtypes, if not as JSON Schema does. */
  readonly describeUnion?: (union: UnionShape, refer: Describe) => JsonSchema;
}

/** The shapes that a document defines, and how it refers to them. */
export interface Definitions {
  readonly notation: Notation;
  readonly index: SchemaIndex;
  readonly shapes: ReadonlyMap<ShapeKey, Shape>;
  /** The bodies of requests with parameters, by operation id. */
  readonly bodies: ReadonlyMap<string, Shape>;
  /** Refers to the definition of a shape. A short schema of a scalar has no definition. */
  readonly refer: Describe;
}

/** Plans the definitions of a document. */
export function planDefinitions(schema: Schema, notation: Notation): Definitions {
  const index = indexSchema(schema);
  const refer: Describe = (shape, sent) => {
    if (isInline(shape)) return describe(shape, sent, {}, refer);
    return referToDefinition(definitionName(shape, sent), notation);
  };
  return {
    notation,
    index,
    shapes: planShapes(schema, index),
    bodies: planBodies(schema.operations, index),
    refer,
  };
}

/** Refers to a definition by its name. */
export function referToDefinition(name: string, { place, keyOf }: Notation): JsonSchema {
  return referTo(keyOf(name), place);
}

/** The name of the definition of a body with parameters. */
export function bodyName(operation: string): string {
  return `${operation}-parameters`;
}

function planBodies(operations: readonly Operation[], index: SchemaIndex): ReadonlyMap<string, Shape> {
  return new Map(
    operations.flatMap((operation) => {
      const body = planParameters(operation, index);
      return body === undefined ? [] : [[operation.id, body] as const];
    }),
  );
}
