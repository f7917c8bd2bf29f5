import type { ConstraintValue } from '../../model/constraint.js';
import type { TypeExpression } from '../../model/facts/facts.js';
import type { RichText } from '../../model/page.js';
import type { Source } from '../../model/source.js';
import type { TypeGrammar, TypeReader } from '../language/type-grammar.js';
import { readProse, type Prose } from '../text/prose.js';
import { finished, skipBlanks, take } from '../text/scanner.js';
import { readConfiguredCell } from './configured-type.js';
import { readAlternatives } from './type-alternatives.js';
import { hintConstraints, hintType, isHint } from './type-hint.js';

/** The type in a Type cell and the constraints in its hints, for example `Optional` for `(Optional) String`. */
export interface TypeCell {
  readonly type: TypeExpression;
  readonly constraints: readonly ConstraintValue[];
  /** The hints that say neither: `max 50` in `String (max 50)`. */
  readonly remarks: readonly string[];
}

/**
 * Reads a Type cell: `String`, `[order](order.md) collection`, `Collection(Edm.Int32)`, `contoso.sales.order`, `A or B`.
 * Returns `Unknown` instead of guessing if the cell does not match the grammar.
 */
export function readTypeCell(cell: RichText, grammar: TypeGrammar): TypeCell {
  const configured = readConfiguredCell(cell, grammar);
  if (configured) return { type: configured, constraints: [], remarks: [] };
  const prose = readProse(cell);
  const reader: TypeReader = { prose, grammar, scanner: { text: withoutMarkup(prose.text), at: 0 }, hints: [] };
  skipBlanks(reader.scanner);
  takePrefix(reader);
  const type = readAlternatives(reader);
  const rest = type && readTail(reader);
  if (!type || !rest || (type.kind === 'Mention' && isValueList(cell)))
    return { type: unknownType(prose), constraints: [], remarks: [] };
  const remarks = reader.hints.filter((hint) => hint !== '' && !isHint(hint));
  return { type: hintType(type, reader.hints), constraints: hintConstraints(reader.hints), remarks };
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
  if (type.kind === 'Collection' || type.kind === 'Map') return { ...type, of: withSource(type.of, source) };
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

/** Reads hints in parentheses or after a comma, and skips nouns such as "object" and explanations. Returns whether the cell ends there. */
function readTail(reader: TypeReader): boolean {
  const { scanner, hints } = reader;
  while (takeHint(reader) || takeNoun(reader)) continue;
  const rest = take(scanner, /[.,;](?=\s|$)[^]*/y);
  if (rest) hints.push(...readRest(rest.text));
  return finished(scanner);
}

/** The hints after a comma or full stop; a sentence without any is one remark. */
function readRest(text: string): readonly string[] {
  const parts = text.split(/[.,;]/).map((part) => part.trim());
  return parts.some(isHint) ? parts : [text.replace(/^[.,;\s]{1,9}/, '').trim()];
}

/** Skips the noun in "order object" or "string enum". */
function takeNoun({ scanner, hints }: TypeReader): boolean {
  const noun = take(scanner, /(?:resource|object|entity|type|enum|enumeration)s?(?!\w)/iy);
  if (noun?.text.toLowerCase().startsWith('enum')) hints.push('enum');
  return noun !== undefined;
}

function takeHint(reader: TypeReader): boolean {
  const hint = take(reader.scanner, /\([^()]{0,200}\)|<[^<>]{0,200}>/y);
  if (hint) reader.hints.push(...readRest(hint.text.slice(1, -1)));
  return hint !== undefined;
}

/** The type of a cell that does not match the grammar; "abc def collection" is still a collection. */
function unknownType(prose: Prose): TypeExpression {
  const text = prose.text.trim();
  const item = / or /.test(text) ? undefined : /^([^]*?)\scollection$/i.exec(text)?.[1];
  if (item === undefined) return { kind: 'Unknown', text };
  return { kind: 'Collection', of: { kind: 'Unknown', text: item.trim() } };
}
