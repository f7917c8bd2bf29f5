import type { ConstraintValue } from '../../model/constraint.js';
import type { TypeExpression } from '../../model/facts/facts.js';
import type { RichText } from '../../model/page.js';
import type { Source } from '../../model/source.js';
import type { TypeGrammar, TypeReader } from '../language/type-grammar.js';
import { readProse, type Prose } from '../text/prose.js';
import { finished, skipBlanks, take } from '../text/scanner.js';
import { readForm } from './type-forms.js';
import { hintConstraints, hintType } from './type-hint.js';

/** The type in a Type cell and the constraints in its hints, for example `Optional` for `(Optional) String`. */
export interface TypeCell {
  readonly type: TypeExpression;
  readonly constraints: readonly ConstraintValue[];
}

/**
 * Reads a Type cell: `String`, `[order](order.md) collection`, `Collection(Edm.Int32)`, `contoso.sales.order`, `A or B`.
 * Returns `Unknown` instead of guessing if the cell does not match the grammar.
 */
export function readTypeCell(cell: RichText, grammar: TypeGrammar): TypeCell {
  const prose = readProse(cell);
  const reader: TypeReader = { prose, grammar, scanner: { text: withoutMarkup(prose.text), at: 0 }, hints: [] };
  skipBlanks(reader.scanner);
  takePrefix(reader);
  const type = readAlternatives(reader);
  const rest = type && readTail(reader);
  if (!type || !rest || (type.kind === 'Mention' && isValueList(cell)))
    return { type: unknownType(prose), constraints: [] };
  return { type: hintType(type, reader.hints), constraints: hintConstraints(reader.hints) };
}

/** Whether the cell lists values such as `` `new`, `paid` `` instead of a type. */
function isValueList({ markdown }: RichText): boolean {
  return /^\s{0,9}`[^`]{1,100}`\s{0,9},\s{0,9}`/.test(markdown);
}

/** Reads a type as annotations and `@odata.type` values write it: `#contoso.order`, `Collection(contoso.order)`, `Edm.String`. */
export function readTypeName(text: string, source: Source, grammar: TypeGrammar): TypeExpression {
  const inline = { kind: 'Text', value: text.replaceAll('#', ''), strong: false, source } as const;
  const { type } = readTypeCell({ inlines: [inline], plain: text, markdown: text, source }, grammar);
  return withSource(type, source);
}

/** Replaces the source of a type that is read from JSON by that of the whole string. */
function withSource(type: TypeExpression, source: Source): TypeExpression {
  if (type.kind === 'Collection') return { kind: 'Collection', of: withSource(type.of, source) };
  return type.kind === 'Mention' ? { kind: 'Mention', mention: { ...type.mention, source } } : type;
}

/** Replaces backticks, asterisks and zero-width characters by blanks, so that offsets stay correct. */
function withoutMarkup(text: string): string {
  return text.replace(/[`*]/g, ' ').replace(/\u200b|\ufeff/g, ' ');
}

/** Reads a hint before the type: "(Optional) String", "Nullable Int32". */
function takePrefix(reader: TypeReader): void {
  const word = take(reader.scanner, /(?:optional|nullable|required)(?=\s[^\s])/iy);
  if (word) reader.hints.push(word.text.toLowerCase());
  else takeHint(reader);
}

/** Reads one type or several: "order or customer", "A | B". */
function readAlternatives(reader: TypeReader): TypeExpression | undefined {
  const { forms, separator } = reader.grammar;
  const first = readForm(forms, reader);
  if (!first) return undefined;
  const all = [first];
  while (take(reader.scanner, separator)) {
    const next = readForm(forms, reader);
    if (!next) return undefined;
    all.push(next);
  }
  return all.length === 1 ? first : { kind: 'Union', of: all };
}

/** Skips hints in parentheses, nouns such as "object", and an explanation after a full stop. Returns whether the cell ends there. */
function readTail(reader: TypeReader): boolean {
  const { scanner } = reader;
  while (takeHint(reader) || takeNoun(reader)) continue;
  take(scanner, /[.,;](?=\s|$)[^]*/y);
  return finished(scanner);
}

/** Skips the noun in "order object" or "string enum". */
function takeNoun({ scanner, hints }: TypeReader): boolean {
  const noun = take(scanner, /(?:resource|object|entity|type|enum|enumeration)s?(?!\w)/iy);
  if (noun?.text.toLowerCase().startsWith('enum')) hints.push('enum');
  return noun !== undefined;
}

function takeHint(reader: TypeReader): boolean {
  const hint = take(reader.scanner, /\([^()]{0,200}\)/y);
  if (hint) reader.hints.push(hint.text.slice(1, -1).trim().toLowerCase());
  return hint !== undefined;
}

/** The type of a cell that does not match the grammar; "abc def collection" is still a collection. */
function unknownType(prose: Prose): TypeExpression {
  const text = prose.text.trim();
  const item = /^([^]*?)\scollection$/i.exec(text)?.[1];
  if (item === undefined) return { kind: 'Unknown', text };
  return { kind: 'Collection', of: { kind: 'Unknown', text: item.trim() } };
}
