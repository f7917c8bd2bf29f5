/** The keys and members by which annotations and JSON objects say what they are. */
export interface AnnotationKeys {
  /** Names the kind of a block, for example `blockType`. */
  readonly blockType: string;
  /** The block types of annotations above a table or an include, which stand for no code block: `permissions`. */
  readonly tableTypes: readonly string[];
  /** Name the type that a block shows; the first key that is present wins. */
  readonly type: readonly string[];
  /** The keys that annotations of every kind of block may have. */
  readonly common: readonly string[];
  /** The member by which a JSON object names its own type, for example `@odata.type`; undefined if objects do not. */
  readonly typeMember: string | undefined;
}
