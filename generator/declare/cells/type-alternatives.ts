import type { TypeExpression } from '../../model/facts/facts.js';
import type { TypeReader } from '../language/type-grammar.js';
import { finished, take } from '../text/scanner.js';
import { readForm } from './read-form.js';

/**
 * Reads one type or several: `order or customer`, `A | B`, `string or null`. Null is a hint about the property. Undefined if one of them
 * cannot be read, or if a word for a collection may belong to one of them or to all: `order or customer collection`.
 */
export function readAlternatives(reader: TypeReader): TypeExpression | undefined {
  const { separator } = reader.grammar;
  const found: Alternative[] = [];
  let nullable = false;
  do {
    if (take(reader.scanner, /(?:null|nil|none|undefined)(?!\w)(?:,(?=\s))?/iy)) nullable = true;
    else {
      const next = readAlternative(reader);
      if (next === undefined) return undefined;
      found.push(next);
    }
  } while (take(reader.scanner, separator) ?? (found.length === 0 && !finished(reader.scanner)));
  if (nullable && reader.nested === true) return undefined;
  if (nullable) reader.hints.push('nullable');
  return joinAlternatives(found);
}

interface Alternative {
  readonly type: TypeExpression;
  readonly text: string;
}

function readAlternative(reader: TypeReader): Alternative | undefined {
  const start = reader.scanner.at;
  const type = readForm(reader.grammar.forms, reader);
  return type && { type, text: reader.scanner.text.slice(start, reader.scanner.at).trim() };
}

function joinAlternatives(alternatives: readonly Alternative[]): TypeExpression | undefined {
  const [first, ...others] = alternatives;
  if (first === undefined || others.length === 0) return first?.type;
  if (beginsCollection(first) && others.every(isPlural)) return collectionOfAll(alternatives);
  const items = alternatives.map(({ type }) => (type.kind === 'Collection' ? type.of : type));
  const isClear = items.every((item) => isSame(item, items[0])) || !alternatives.some(mayIncludeOthers);
  return isClear ? { kind: 'Union', of: alternatives.map(({ type }) => type) } : undefined;
}

/** `array of strings or integers`: each item is one or the other. */
function collectionOfAll(alternatives: readonly Alternative[]): TypeExpression {
  const of = alternatives.map(({ type }) => (type.kind === 'Collection' ? type.of : type));
  return { kind: 'Collection', of: { kind: 'Union', of } };
}

function beginsCollection({ type, text }: Alternative): boolean {
  return type.kind === 'Collection' && /^(?:an?\s)?[a-z]{3,12}\s+of\s/i.test(text);
}

/** Whether a word such as "strings" is the whole alternative. */
function isPlural({ type, text }: Alternative): boolean {
  return type.kind === 'Collection' && /^[a-z]+s$/i.test(text);
}

/** Whether words, not brackets, say that the alternative is a collection: they may be meant for the others as well. */
function mayIncludeOthers({ type, text }: Alternative): boolean {
  return (type.kind === 'Collection' || type.kind === 'Map') && /\s(?:of\s|collections?$|array$|list$)/i.test(text);
}

function isSame(a: TypeExpression, b: TypeExpression | undefined): boolean {
  if (a.kind === 'Primitive') return b?.kind === 'Primitive' && a.name === b.name;
  return a.kind === 'Mention' && b?.kind === 'Mention' && a.mention.name.toLowerCase() === b.mention.name.toLowerCase();
}
