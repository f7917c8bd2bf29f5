import type { ConstraintValue } from '../../model/facts/constraint.js';
import type { TypeExpression, TypeMention } from '../../model/facts/facts.js';
import type { RichText } from '../../model/page.js';
import type { Source } from '../../model/source.js';
import { standardVocabulary, type Vocabulary } from '../../model/vocabulary.js';
import { linkIn, placeOf, readProse, type Prose, type Range } from '../text/prose.js';
import { readPrimitive } from '../../model/edm/primitive-words.js';
import { finished, skipBlanks, take, type Scanner } from '../text/scanner.js';
import { hintConstraints, hintType } from './type-hint.js';

/** What a Type cell says: the type, and what its hints add, for example `Optional` for `(Optional) String`. */
export interface TypeCell {
  readonly type: TypeExpression;
  readonly constraints: readonly ConstraintValue[];
}

/**
 * Reads a Type cell: `String`, `[order](order.md) collection`, `Collection(Edm.Int32)`, `contoso.sales.order`, `A or B`.
 * What the grammar does not know is `Unknown`, never a guess.
 */
export function readTypeCell(cell: RichText, vocabulary: Vocabulary): TypeCell {
  const prose = readProse(cell);
  const reader: Reader = { prose, vocabulary, scanner: { text: withoutMarkup(prose.text), at: 0 }, hints: [] };
  skipBlanks(reader.scanner);
  takePrefix(reader);
  const type = readAlternatives(reader);
  const rest = type && readTail(reader);
  if (!type || !rest || (type.kind === 'Mention' && isValueList(cell)))
    return { type: unknownType(prose), constraints: [] };
  return { type: hintType(type, reader.hints), constraints: hintConstraints(reader.hints) };
}

/** `` `new`, `paid` ``: values where a type should stand. */
function isValueList({ markdown }: RichText): boolean {
  return /^\s{0,9}`[^`]{1,100}`\s{0,9},\s{0,9}`/.test(markdown);
}

/** Reads a type as annotations and `@odata.type` values write it: `#contoso.order`, `Collection(contoso.order)`, `Edm.String`. */
export function readTypeName(text: string, source: Source, vocabulary = standardVocabulary): TypeExpression {
  const inline = { kind: 'Text', value: text.replaceAll('#', ''), strong: false, source } as const;
  const { type } = readTypeCell({ inlines: [inline], plain: text, markdown: text, source }, vocabulary);
  return withSource(type, source);
}

/** Within JSON the whole string is the place of the type. */
function withSource(type: TypeExpression, source: Source): TypeExpression {
  if (type.kind === 'Collection') return { kind: 'Collection', of: withSource(type.of, source) };
  return type.kind === 'Mention' ? { kind: 'Mention', mention: { ...type.mention, source } } : type;
}

interface Reader {
  readonly prose: Prose;
  readonly vocabulary: Vocabulary;
  readonly scanner: Scanner;
  readonly hints: string[];
}

/** Backticks and asterisks around a type mean nothing; blanks take their place, so that offsets stay true. */
function withoutMarkup(text: string): string {
  return text.replace(/[`*]/g, ' ').replace(/\u200b|\ufeff/g, ' ');
}

/** "(Optional) String", "Nullable Int32" */
function takePrefix(reader: Reader): void {
  const word = take(reader.scanner, /(?:optional|nullable|required)(?=\s[^\s])/iy);
  if (word) reader.hints.push(word.text.toLowerCase());
  else takeHint(reader);
}

/** alt { ("or" | "/" | "|") alt } */
function readAlternatives(reader: Reader): TypeExpression | undefined {
  const first = readAlternative(reader);
  if (!first) return undefined;
  const all = [first];
  while (take(reader.scanner, /or(?=\s)|[/|]|,\s*or(?=\s)/iy)) {
    const next = readAlternative(reader);
    if (!next) return undefined;
    all.push(next);
  }
  return all.length === 1 ? first : { kind: 'Union', of: all };
}

/** "Collection(" single ")" | "Collection of " single | single [ "collection" ] */
function readAlternative(reader: Reader): TypeExpression | undefined {
  const { scanner } = reader;
  if (take(scanner, /(?:collection|list|array)\s{0,9}\((?=[^)])/iy)) {
    const item = readSingle(reader);
    return item && take(scanner, /\)/y) ? { kind: 'Collection', of: item } : undefined;
  }
  take(scanner, /an?(?=\s)/iy);
  const wrapped = take(scanner, /(?:collections?|list|array)\s{1,9}of(?=\s)/iy) !== undefined;
  const single = readSingle(reader);
  if (!single) return undefined;
  const collected = take(scanner, /collections?(?![\w(])|array(?![\w(])|\[\s?\]/iy) !== undefined;
  return wrapped || collected ? { kind: 'Collection', of: single } : single;
}

function readSingle(reader: Reader): TypeExpression | undefined {
  const opaque = take(
    reader.scanner,
    /(?:untyped\s)?json\sobject(?![\w.])|enum(?:eration)?(?![\w.])|object(?![\w.])/iy,
  );
  if (opaque) return /^enum/i.test(opaque.text) ? { kind: 'Enumeration' } : { kind: 'Primitive', name: 'Edm.Untyped' };
  const name = take(reader.scanner, /#?[a-z_][a-z\d_]*(?:\.[a-z_][a-z\d_]*)*/iy);
  return name && readName(reader, name.text.replace('#', ''), name);
}

function readName(reader: Reader, word: string, range: Range): TypeExpression | undefined {
  const alias = Object.entries(reader.vocabulary.types).find(([key]) => key.toLowerCase() === word.toLowerCase());
  const name = alias?.[1] ?? word;
  const primitive = readPrimitive(name);
  if (primitive) return { kind: 'Primitive', name: primitive };
  // Nobody but OData itself defines types in this namespace.
  if (/^edm\./i.test(name)) return undefined;
  return { kind: 'Mention', mention: mentionAt(reader.prose, name, range) };
}

function mentionAt(prose: Prose, name: string, range: Range): TypeMention {
  const target = linkIn(prose, range)?.target;
  return { name, ...(target === undefined ? {} : { target }), source: placeOf(prose, range) };
}

/** Hints in parentheses, a noun such as "object", an explanation after a full stop; true where nothing else follows. */
function readTail(reader: Reader): boolean {
  const { scanner } = reader;
  while (takeHint(reader) || takeNoun(reader)) continue;
  take(scanner, /[.,;](?=\s|$)[^]*/y);
  return finished(scanner);
}

/** "order object", "string enum" */
function takeNoun({ scanner, hints }: Reader): boolean {
  const noun = take(scanner, /(?:resource|object|entity|type|enum|enumeration)s?(?!\w)/iy);
  if (noun?.text.toLowerCase().startsWith('enum')) hints.push('enum');
  return noun !== undefined;
}

function takeHint(reader: Reader): boolean {
  const hint = take(reader.scanner, /\([^()]{0,200}\)/y);
  if (hint) reader.hints.push(hint.text.slice(1, -1).trim().toLowerCase());
  return hint !== undefined;
}

/** A cell that the grammar does not know may still say that it is a collection. */
function unknownType(prose: Prose): TypeExpression {
  const text = prose.text.trim();
  const item = /^([^]*?)\scollection$/i.exec(text)?.[1];
  if (item === undefined) return { kind: 'Unknown', text };
  return { kind: 'Collection', of: { kind: 'Unknown', text: item.trim() } };
}
