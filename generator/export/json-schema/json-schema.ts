/** A JSON Schema of draft 2020-12, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A definition of a document, by its name. */
export type Definition = readonly [name: string, schema: JsonSchema];

/** Refers to a definition of the same document: its name as a JSON pointer (RFC 6901) in a URI fragment (RFC 3986). */
export function referTo(name: string): JsonSchema {
  return { $ref: `#/$defs/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}` };
}
