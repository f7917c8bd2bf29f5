import { drafts } from '../../../templates/src/runtime/json-schema/drafts.js';
import type { JsonSchema } from '../../../templates/src/runtime/json-schema/json-schema.js';
import type { Schema } from '../../model/schema/schema.js';
import { describeDefinitions } from './describe-definitions.js';
import { planDefinitions } from './plan-definitions.js';

const { uri, definitions: place } = drafts['draft-2020-12'];

/**
 * Exports the schema as JSON Schema, draft 2020-12: one definition per shape of a type. It accepts what the package's guard accepts,
 * except for the limit of depth. The generated package describes its shapes with the same functions.
 */
export function exportJsonSchema(schema: Schema): JsonSchema {
  const definitions = planDefinitions(schema, { place, keyOf: (name) => name });
  return { $schema: uri, [place]: describeDefinitions(schema, definitions) };
}
