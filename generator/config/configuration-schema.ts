import { isObject, type JsonObject } from '../model/json-value.js';
import { joinOption } from '../model/option/option-name.js';
import { record } from '../model/option/option-types.js';
import { options } from './options.js';

/**
 * The JSON Schema (draft 7) of a configuration in JSON. `comments` say what each option means; their keys are dotted names without those of
 * entries and without positions, for example `overrides.reason`.
 */
export function makeConfigurationSchema(comments: ReadonlyMap<string, string>): JsonObject {
  const { properties, ...others } = describe(record(options).schema, '', comments);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The configuration of docs2ts',
    ...others,
    properties: {
      $schema: { type: 'string', description: 'The JSON Schema of this file.' },
      ...(isObject(properties) && properties),
    },
  };
}

/** Adds the comments to all properties within a schema; `name` is the option that it is about. */
function describe(schema: JsonObject, name: string, comments: ReadonlyMap<string, string>): JsonObject {
  const inner = (one: unknown): unknown => (isObject(one) ? describe(one, name, comments) : one);
  return {
    ...schema,
    ...(Array.isArray(schema.anyOf) && { anyOf: schema.anyOf.map(inner) }),
    ...('items' in schema && { items: inner(schema.items) }),
    ...('additionalProperties' in schema && { additionalProperties: inner(schema.additionalProperties) }),
    ...('properties' in schema && {
      properties: mapValues(schema.properties, (property, key) => {
        const option = joinOption(name, key);
        const description = comments.get(option);
        return { ...describe(property, option, comments), ...(description !== undefined && { description }) };
      }),
    }),
  };
}

function mapValues(schemas: unknown, change: (schema: JsonObject, key: string) => JsonObject): JsonObject {
  const entries = isObject(schemas) ? Object.entries(schemas) : [];
  return Object.fromEntries(entries.flatMap(([key, schema]) => (isObject(schema) ? [[key, change(schema, key)]] : [])));
}
