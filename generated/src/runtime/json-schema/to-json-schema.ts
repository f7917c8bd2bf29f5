import type { StandardSchema } from '../standard-schema.js';
import type { JsonSchema, JsonSchemaOptions } from './json-schema.js';

/**
 * What a schema object accepts, as JSON Schema: by itself as its guard does, with options as its validator does with the same ones.
 * Only the limit of depth is missing, which JSON Schema has no word for.
 */
export function toJSONSchema(
  schema: StandardSchema<unknown>,
  { target = 'draft-2020-12', ...libraryOptions }: JsonSchemaOptions = {},
): JsonSchema {
  return schema['~standard'].jsonSchema.output({ target, libraryOptions });
}
