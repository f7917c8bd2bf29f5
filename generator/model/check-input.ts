import type { PageFacts } from './facts/facts.js';
import type { JsonNode } from './json.js';
import type { Deviation, Schema, SchemaType } from './schema/schema.js';
import type { SchemaIndex } from './schema/schema-index.js';
import type { Source } from './source.js';

/** What the rules of check/ read: the schema, the facts of each page, and the findings in examples. */
export interface CheckInput {
  readonly schema: Schema;
  readonly index: SchemaIndex;
  readonly pages: readonly PageFacts[];
  /** The names of the files in folders of the documentation, as far as they were listed; a link may lead to other files than pages. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** The pages that links lead to and that exist, but were not read; relative to the documentation root. */
  readonly unreadPages: ReadonlySet<string>;
  /** Whether the pages are known to be only a part of the documentation. */
  readonly part: boolean;
  readonly deviations: readonly Deviation[];
  /** Values of responses that break documented limits. */
  readonly beyond: readonly Deviation[];
  readonly undocumented: readonly UndocumentedProperty[];
}

/** A property in an example that the documentation of the object's type does not list. */
export interface UndocumentedProperty {
  readonly name: string;
  /** The place of the property's name. */
  readonly source: Source;
  readonly object: Extract<JsonNode, { readonly kind: 'Object' }>;
  /** The type of the object; undefined for the parameters of an action. */
  readonly owner: SchemaType | undefined;
}
