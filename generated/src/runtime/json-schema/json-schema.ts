import type { ValidateOptions } from '../result.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

/** What a JSON Schema is made for. */
export interface JsonSchemaOptions extends ValidateOptions {
  /** The draft it is written in; `draft-2020-12` where absent. */
  readonly target?: 'draft-2020-12' | 'draft-07';
}
