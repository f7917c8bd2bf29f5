/**
 * Words of a documentation set that differ from the standard ones, as configuration gives them: each key is a spelling that
 * the pages use (compared without regard to case), each value the standard word that the registries of tables and blocks know.
 */
export interface Vocabulary {
  /** For example `{ attributes: 'properties' }`. */
  readonly headings: Readonly<Record<string, string>>;
  /** For example `{ field: 'property' }`. */
  readonly columns: Readonly<Record<string, string>>;
  /** For example `{ uuid: 'Edm.Guid' }`. */
  readonly types: Readonly<Record<string, string>>;
}
