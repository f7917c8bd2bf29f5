/**
 * Words of a documentation set that differ from those of its dialect. Each key is a spelling that the pages use, compared
 * without regard to case; each value is the word of the dialect.
 */
export interface Vocabulary {
  /** For example `{ attributes: 'properties' }`. */
  readonly headings: Readonly<Record<string, string>>;
  /** For example `{ field: 'property' }`. */
  readonly columns: Readonly<Record<string, string>>;
  /** For example `{ uuid: 'Edm.Guid' }`. */
  readonly types: Readonly<Record<string, string>>;
}
