// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { StrictOptions } from '../strict/strict-options.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

/** Options for the conversion to JSON Schema. */
export interface JsonSchemaOptions extends StrictOptions {
  /** The draft of the schema; `draft-2020-12` by default. */
  readonly target?: 'draft-2020-12' | 'draft-07';
}
