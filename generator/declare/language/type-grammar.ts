import type { PrimitiveName } from '../../model/edm/primitives.js';
import type { TypeExpression } from '../../model/facts/facts.js';
import type { Prose, Range } from '../text/prose.js';
import type { Scanner } from '../text/scanner.js';

/** How a family of pages writes types. */
export interface TypeGrammar {
  /** The forms of a type, including its collection marks: `order collection`. The first that matches wins. */
  readonly forms: readonly TypeForm[];
  /** The forms of one item, without collection marks: `order`. The first that matches wins. */
  readonly items: readonly TypeForm[];
  /** One spelling of a type for each form and item, which `docs2ts explain vocabulary` shows. */
  readonly spellings: readonly string[];
  /** What separates alternatives, for example "or"; a sticky expression. */
  readonly separator: RegExp;
  /** Replacements for words and whole cells by their keys: `money` by `Edm.Decimal`, `date-time` by `Edm.DateTimeOffset`. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** What everyday words mean unless a page declares a type of that name, in lower case: `map`, `text`. */
  readonly everyday: ReadonlyMap<string, TypeExpression>;
  /** Those keys of the synonyms that are more than one word, the longest first. */
  readonly phrases: readonly TypePhrase[];
  /** The primitive type that a word names. */
  readonly findPrimitive: (word: string) => PrimitiveName | undefined;
  /** The primitive type that a placeholder in a JSON representation names, for example "String (timestamp)". */
  readonly findPlaceholder: (text: string) => PrimitiveName | undefined;
}

/** A key of the synonyms such as `iso8601 timestamp`, and the sticky expression that finds it in a cell. */
export interface TypePhrase {
  readonly key: string;
  readonly pattern: RegExp;
}

/** Reads a type at the scanner's position. Returns undefined if the form does not match, and `Unknown` if no other form can match. */
export type TypeForm = (reader: TypeReader) => TypeExpression | undefined;

/** The input of the forms of a type, and the hints that they find. */
export interface TypeReader {
  readonly prose: Prose;
  readonly grammar: TypeGrammar;
  readonly scanner: Scanner;
  /** Words next to the type that narrow it or constrain the property, for example `optional`. */
  readonly hints: string[];
  /** Whether the position is inside of brackets, where nothing is said of the property itself. */
  readonly nested?: boolean;
}

/** Finds the name in a name cell; undefined if the form does not match. */
export type NameForm = (text: string) => Range | undefined;
