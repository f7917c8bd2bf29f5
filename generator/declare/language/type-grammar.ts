import type { PrimitiveName } from '../../model/edm/primitives.js';
import type { TypeExpression } from '../../model/facts/facts.js';
import type { Prose, Range } from '../text/prose.js';
import type { Scanner } from '../text/scanner.js';

/** How a family of pages names types. */
export interface TypeGrammar extends TypeWords {
  /** What may stand where a type is named, with its marks of a collection; the first form that fits wins. */
  readonly forms: readonly TypeForm[];
  /** What may stand where one item is named; the first form that fits wins. */
  readonly items: readonly TypeForm[];
  /** Separates alternatives, for example "or"; sticky. */
  readonly separator: RegExp;
}

/** The words for types. */
export interface TypeWords {
  /** Words that are replaced by others, keyed in lower case: `money` by `Edm.Decimal`. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** The primitive type that a word names. */
  readonly findPrimitive: (word: string) => PrimitiveName | undefined;
  /** The primitive type that a placeholder in a JSON representation names, for example "String (timestamp)". */
  readonly findPlaceholder: (text: string) => PrimitiveName | undefined;
}

/** Reads a type at the place of the scanner; undefined if the form does not fit, `Unknown` if nothing else can. */
export type TypeForm = (reader: TypeReader) => TypeExpression | undefined;

/** What the forms of a type read from, and what they collect. */
export interface TypeReader {
  readonly prose: Prose;
  readonly grammar: TypeGrammar;
  readonly scanner: Scanner;
  /** Words beside the type that narrow it or constrain the property, for example `optional`. */
  readonly hints: string[];
}

/** Finds the name in a name cell; undefined if the form does not fit. */
export type NameForm = (text: string) => Range | undefined;
