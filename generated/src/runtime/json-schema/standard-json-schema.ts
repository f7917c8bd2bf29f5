// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Schema, StandardSchema } from '../schema.js';
import type { TypeShape } from '../shape.js';
import { describeShape } from './describe-shape.js';
import { drafts, isDraft } from './drafts.js';
import type { JsonSchema } from './json-schema.js';

/** A schema for tools that support Standard JSON Schema (https://standardschema.dev/json-schema). */
export interface StandardJsonSchema<T> extends Schema<T> {
  readonly '~standard': StandardSchema<T> & {
    /** Input and output are the same. */
    readonly jsonSchema: { readonly input: ToJsonSchema; readonly output: ToJsonSchema };
  };
}

/** Throws if the target is not a supported draft. `libraryOptions` are the options of `toJSONSchema`. */
type ToJsonSchema = (options: {
  readonly target: string;
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
}) => JsonSchema;

/** Adds the JSON Schema of its table to a schema: `standardJsonSchema(Order, tableOfOrder)`. */
export function standardJsonSchema<T>(schema: Schema<T>, table: TypeShape<T>): StandardJsonSchema<T> {
  const convert: ToJsonSchema = ({ target, libraryOptions }) => {
    if (!isDraft(target)) throw new TypeError(`Unsupported target, expected ${Object.keys(drafts).join(' or ')}`);
    return describeShape(table, { ...libraryOptions, target });
  };
  return { ...schema, '~standard': { ...schema['~standard'], jsonSchema: { input: convert, output: convert } } };
}
