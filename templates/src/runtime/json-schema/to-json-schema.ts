import type { StandardSchema } from '../standard-schema.js';
import type { JsonSchema, JsonSchemaOptions } from './json-schema.js';

/**
 * Converts a schema object to JSON Schema. Without options, the schema accepts what the guard accepts; with options,
 * what the validator accepts with them. The depth limit is missing, because JSON Schema cannot express it.
 */
export function toJSONSchema(
  schema: StandardSchema<unknown>,
  { target = 'draft-2020-12', ...libraryOptions }: JsonSchemaOptions = {},
): JsonSchema {
  return schema['~standard'].jsonSchema.output({ target, libraryOptions });
}
