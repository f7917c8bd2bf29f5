import type { JsonSchema } from '../../templates/src/runtime/json-schema/json-schema.js';
import { toJSONSchema } from '../../templates/src/runtime/json-schema/to-json-schema.js';
import type { StrictOptions } from '../../templates/src/runtime/strict/strict-options.js';
import { definitionOf } from './definition-of.js';
import type { Validators } from './load-package.js';

/** Collects the JSON Schemas that the package returns for its shapes in one document with the layout of the export. */
export function collectDocument(all: readonly Validators[], options?: StrictOptions): JsonSchema {
  const definitions: JsonSchema = {};
  for (const one of all) {
    const { $schema: _, $defs = {}, ...whole } = toJSONSchema(one.shape, options);
    Object.assign(definitions, $defs, { [definitionOf(one)]: whole });
  }
  return { $defs: definitions };
}
