/** The keys by which annotations of code blocks, and JSON objects, say what they are. */
export interface AnnotationKeys {
  /** Names the kind of a block. */
  readonly blockType: string;
  /** Name the type that a block shows, the preferred one first. */
  readonly type: readonly string[];
  /** Allowed in the annotation of every kind of block. */
  readonly common: readonly string[];
  /** The member by which a JSON object names its own type, for example `@odata.type`; undefined if objects do not. */
  readonly typeMember: string | undefined;
}
