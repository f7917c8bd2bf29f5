// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Shape } from '../shape.js';
import { describeShape } from './describe-shape.js';
import type { JsonSchema, JsonSchemaOptions } from './json-schema.js';

/**
 * Converts a table to JSON Schema: `toJSONSchema(tableOfOrder)`. Without options, the schema accepts what the guard
 * accepts; with options, what the strict schema with these options accepts. The depth limit is missing, because JSON
 * Schema cannot express it.
 */
export function toJSONSchema(table: Shape, options: JsonSchemaOptions = {}): JsonSchema {
  return describeShape(table, options);
}
