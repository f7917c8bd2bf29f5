import type { AnnotationKeys } from './annotation-keys.js';
import type { Phrases } from './phrases.js';
import type { NameForm, TypeGrammar } from './type-grammar.js';

/** How a family of pages writes names, types, sentences and annotations; the readers of cells, paragraphs and blocks need it. */
export interface Language {
  /** The forms of a name cell; the first that fits wins. */
  readonly names: readonly NameForm[];
  readonly types: TypeGrammar;
  readonly phrases: Phrases;
  readonly annotations: AnnotationKeys;
}
