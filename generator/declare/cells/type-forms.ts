import type { TypeExpression, TypeMention } from '../../model/facts/facts.js';
import type { TypeForm, TypeReader } from '../language/type-grammar.js';
import { linkIn, placeOf, type Prose, type Range } from '../text/prose.js';
import { take } from '../text/scanner.js';
import { phraseAt, singularOf, wordAt } from '../words/type-words.js';
import { hintConstraints } from './type-hint.js';
import { readForm } from './read-form.js';
import { readAlternatives } from './type-alternatives.js';

/** `Collection(Edm.Int32)`, `list (order)`, `Array<String>`, `array[integer]`. A cell that begins like this has no other form. */
export const collectionCall: TypeForm = (reader) => {
  if (!take(reader.scanner, collectionBegin)) return undefined;
  const item = readAlternatives({ ...reader, nested: true });
  return item && take(reader.scanner, /[)>\]]/y) ? { kind: 'Collection', of: item } : unknown;
};

// A word such as "(optional)" after the bracket says something about the property.
const collectionBegin =
  /(?:collection|list|array|set)\s{0,9}(?:\((?!\)|(?:optional|required|nullable|read-?\s?only)\))|<|\[(?=[^\]]))/iy;

/** `map of string to order`, `Dictionary<string, order>`, `map[string]order`, `object with keys of …`. */
export const mapForm: TypeForm = (reader) => {
  const { scanner } = reader;
  if (take(scanner, /(?:object|map|dictionary|hash)\s+with\s+(?:[a-z]{1,20}\s+)?keys?(?=\s)/iy))
    return mapByDescription(reader);
  if (take(scanner, /(?:hash)?(?:map|dictionary|record)\s{0,9}[<([](?!optional|required|nullable|read)/iy))
    return mapCall(reader);
  if (!take(scanner, /(?:an?\s)?(?:map|dictionary|hash)\s+(?:of|from)(?=\s)/iy)) return undefined;
  const first = readValue(reader);
  const value = take(scanner, /(?:to|=>|->)\s/iy) ? readValue(reader) : first;
  return value ? { kind: 'Map', of: value } : unknown;
};

/** The type of the values of a map; that of "map of strings" is a string. */
function readValue(reader: TypeReader): TypeExpression | undefined {
  const plural = isPlural(reader);
  const type = readAlternatives({ ...reader, nested: true });
  return plural && type?.kind === 'Collection' ? type.of : type;
}

/** `with string keys and order values`, or words about the keys alone. */
function mapByDescription(reader: TypeReader): TypeExpression {
  const { scanner } = reader;
  const value = take(scanner, /and\s/iy) && readItem(reader);
  if (value && take(scanner, /values?(?!\w)/iy)) return { kind: 'Map', of: value };
  take(scanner, /[^]*/y);
  return { kind: 'Map', of: untyped };
}

function mapCall(reader: TypeReader): TypeExpression {
  const { scanner } = reader;
  const inner = { ...reader, nested: true };
  const key = readItem(inner);
  // `map[string]order` has the value after the brackets.
  const isOpen = take(scanner, /[,:]/y) !== undefined;
  if (!isOpen && !take(scanner, /[\])>]/y)) return unknown;
  const { at } = scanner;
  const value = readAlternatives(inner) ?? (isOpen ? undefined : key);
  if (value === key) scanner.at = at;
  if (!key || !value || (isOpen && !take(scanner, /[\])>]/y))) return unknown;
  return { kind: 'Map', of: value };
}

/** `bytes`, `byte[]`, `array of bytes`: base64 text, unless an example shows numbers. */
export const bytesForm: TypeForm = ({ scanner, prose }) => {
  const range = take(scanner, /(?:bytes|byte\s?\[\s?\]|byte\sarray|arrays?\sof\sbytes)(?!\w)/iy);
  if (!range || linkIn(prose, range)) return undefined;
  const meaning: TypeExpression = { kind: 'Primitive', name: 'Edm.Binary' };
  return { kind: 'Word', mention: mentionAt(prose, 'bytes', range), meaning };
};

/** `order`, `an order`, `collection of orders`, `order collection`, `order[]`, `strings`. */
export const itemOrCollection: TypeForm = (reader) => {
  const { scanner } = reader;
  take(scanner, /an?(?=\s)/iy);
  let levels = 0;
  while (take(scanner, /(?:collections?|lists?|arrays?|sets?)\s{1,9}of(?=\s)/iy)) levels += 1;
  const plural = isPlural(reader);
  const item = readItem(reader);
  if (!item) return undefined;
  if (levels === 0 && plural) levels = 1;
  if (reader.nested !== true && take(scanner, /\?/y)) reader.hints.push('nullable');
  while (takeSuffix(reader, item)) levels += 1;
  return wrap(item, levels);
};

/** Takes `collection`, `array` or `[]` after an item. "list" may be the end of a name such as "price list", except after a primitive type. */
function takeSuffix({ scanner }: TypeReader, item: TypeExpression): boolean {
  if (take(scanner, /collections?(?![\w(])|arrays?(?![\w(])|\[\s?\]/iy)) return true;
  return item.kind === 'Primitive' && take(scanner, /list(?![\w(])/iy) !== undefined;
}

function wrap(item: TypeExpression, levels: number): TypeExpression {
  return levels === 0 ? item : { kind: 'Collection', of: wrap(item, levels - 1) };
}

/** `enumeration`, `object`, `JSON object`. */
export const opaqueItem: TypeForm = ({ scanner }) => {
  const word = take(scanner, /(?:untyped\s)?json\sobject(?![\w.])|enum(?:eration)?(?![\w.])|object(?![\w.])/iy);
  if (!word) return undefined;
  return /^enum/i.test(word.text) ? { kind: 'Enumeration' } : untyped;
};

/** `date-time`, `64-bit integer`: several words that together name a primitive type. */
export const phraseItem: TypeForm = ({ scanner, grammar, prose }) => {
  const phrase = phraseAt(scanner, grammar);
  if (phrase === undefined || linkIn(prose, phrase)) return undefined;
  scanner.at = phrase.end;
  take(scanner, /\s{0,9}/y);
  return { kind: 'Primitive', name: phrase.name };
};

/** `map`, `list`, `strings`: an everyday word without a link. */
export const everydayItem: TypeForm = (reader) => {
  const { scanner, grammar, prose } = reader;
  const word = wordAt(scanner);
  if (word === undefined || linkIn(prose, word)) return undefined;
  const name = word.text.toLowerCase();
  if (grammar.synonyms.has(name) || grammar.findPrimitive(name)) return undefined;
  const plain = grammar.everyday.get(name);
  const meaning = plain ?? singularOf(name, grammar);
  if (meaning === undefined) return undefined;
  take(scanner, /[a-z\d]{1,40}/iy);
  if (plain === undefined) return meaning;
  if (hintConstraints([name]).length > 0) reader.hints.push(name);
  return { kind: 'Word', mention: mentionAt(prose, word.text, word), meaning };
};

/** Whether a plural without a link such as "strings" is at the position, which is a collection where no word says so. */
function isPlural({ scanner, grammar, prose }: TypeReader): boolean {
  const word = wordAt(scanner);
  if (word === undefined || linkIn(prose, word)) return false;
  const name = word.text.toLowerCase();
  if (grammar.synonyms.has(name) || grammar.findPrimitive(name) || grammar.everyday.has(name)) return false;
  return singularOf(name, grammar) !== undefined;
}

/** `String`, `order`, `#contoso.sales.order`; keeps the target of a link. */
export const namedItem: TypeForm = ({ scanner, grammar, prose }) => {
  const word = take(scanner, /#?[a-z_][a-z\d_]*(?:\.[a-z_][a-z\d_]*)*/iy);
  if (!word) return undefined;
  const name = word.text.replace('#', '');
  const primitive = grammar.findPrimitive(name);
  if (primitive) return { kind: 'Primitive', name: primitive };
  // Only OData defines types in this namespace.
  if (/^edm\./i.test(name)) return undefined;
  return { kind: 'Mention', mention: mentionAt(prose, name, word) };
};

const untyped: TypeExpression = { kind: 'Primitive', name: 'Edm.Untyped' };
const unknown: TypeExpression = { kind: 'Unknown', text: '' };

/** Reads the type of one item at the scanner's position. */
export function readItem(reader: TypeReader): TypeExpression | undefined {
  return readForm(reader.grammar.items, reader);
}

function mentionAt(prose: Prose, name: string, range: Range): TypeMention {
  const target = linkIn(prose, range)?.target;
  return { name, ...(target === undefined ? {} : { target }), source: placeOf(prose, range) };
}
