import type { TypeExpression, TypeMention } from '../../model/facts/facts.js';
import type { TypeForm, TypeReader } from '../language/type-grammar.js';
import { linkIn, placeOf, type Prose, type Range } from '../text/prose.js';
import { take } from '../text/scanner.js';
import { standardWord } from '../words/type-words.js';

/** `Collection(Edm.Int32)`, `list (order)`. A cell that begins like this has no other form. */
export const collectionCall: TypeForm = (reader) => {
  if (!take(reader.scanner, /(?:collection|list|array)\s{0,9}\((?=[^)])/iy)) return undefined;
  const item = readItem(reader);
  return item && take(reader.scanner, /\)/y) ? { kind: 'Collection', of: item } : { kind: 'Unknown', text: '' };
};

/** `order`, `an order`, `collection of orders`, `order collection`, `order[]`. */
export const itemOrCollection: TypeForm = (reader) => {
  const { scanner } = reader;
  take(scanner, /an?(?=\s)/iy);
  const wrapped = take(scanner, /(?:collections?|list|array)\s{1,9}of(?=\s)/iy) !== undefined;
  const item = readItem(reader);
  if (!item) return undefined;
  const collected = take(scanner, /collections?(?![\w(])|array(?![\w(])|\[\s?\]/iy) !== undefined;
  return wrapped || collected ? { kind: 'Collection', of: item } : item;
};

/** `enumeration`, `object`, `JSON object`. */
export const opaqueItem: TypeForm = ({ scanner }) => {
  const word = take(scanner, /(?:untyped\s)?json\sobject(?![\w.])|enum(?:eration)?(?![\w.])|object(?![\w.])/iy);
  if (!word) return undefined;
  return /^enum/i.test(word.text) ? { kind: 'Enumeration' } : { kind: 'Primitive', name: 'Edm.Untyped' };
};

/** `String`, `order`, `#contoso.sales.order`; keeps the target of a link. */
export const namedItem: TypeForm = ({ scanner, grammar, prose }) => {
  const word = take(scanner, /#?[a-z_][a-z\d_]*(?:\.[a-z_][a-z\d_]*)*/iy);
  if (!word) return undefined;
  const name = standardWord(word.text.replace('#', ''), grammar);
  const primitive = grammar.findPrimitive(name);
  if (primitive) return { kind: 'Primitive', name: primitive };
  // Only OData defines types in this namespace.
  if (/^edm\./i.test(name)) return undefined;
  return { kind: 'Mention', mention: mentionAt(prose, name, word) };
};

/** Reads the type of one item at the scanner's position. */
export function readItem(reader: TypeReader): TypeExpression | undefined {
  return readForm(reader.grammar.items, reader);
}

/** Reads the first form that matches at the scanner's position. */
export function readForm(forms: readonly TypeForm[], reader: TypeReader): TypeExpression | undefined {
  const start = reader.scanner.at;
  for (const form of forms) {
    reader.scanner.at = start;
    const type = form(reader);
    if (type) return type.kind === 'Unknown' ? undefined : type;
  }
  return undefined;
}

function mentionAt(prose: Prose, name: string, range: Range): TypeMention {
  const target = linkIn(prose, range)?.target;
  return { name, ...(target === undefined ? {} : { target }), source: placeOf(prose, range) };
}
