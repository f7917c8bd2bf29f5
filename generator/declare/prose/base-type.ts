import type { TypeMention } from '../../model/facts/facts.js';
import type { Language } from '../language/language.js';
import { typeName } from '../words/type-name.js';
import { standardWord } from '../words/type-words.js';
import { linkIn, placeOf, type Prose } from '../text/prose.js';

/** Finds the base type in an introduction: "Inherits from [item](item.md)", "A subclass of [item](item.md)", "derived from item". */
export function findBaseType(prose: Prose, { phrases, types }: Language): TypeMention | undefined {
  const match = phrases.baseType.exec(prose.text);
  if (!match || /\b(?:not|never) $/i.test(prose.text.slice(0, match.index))) return undefined;
  const start = match.index + match[0].length;
  const base = linkedType(prose, start) ?? plainType(prose, start);
  return base && { ...base, name: standardWord(base.name, types) };
}

/**
 * Finds the base type in a paragraph after the introduction. Only a sentence about the type itself says it: "order derives from
 * [item](item.md)", "Inherits from [item](item.md)".
 */
export function findBaseTypeOf(prose: Prose, names: readonly string[], language: Language): TypeMention | undefined {
  const match = language.phrases.baseType.exec(prose.text);
  if (!match) return undefined;
  const subject = subjectOf(prose.text.slice(0, match.index));
  const isOwn = subject === '' || names.some((name) => name.toLowerCase() === subject);
  return isOwn ? findBaseType(prose, language) : undefined;
}

/** The words before the verb, without article and kind: `order` for "The **order** resource ", nothing for "It ". */
function subjectOf(text: string): string {
  const sentence = text.slice(text.lastIndexOf('. ') + 1);
  const words = sentence.replace(/[*`]/g, '').toLowerCase().split(/\s+/);
  const name = words.filter((word) => !noSubject.has(word));
  return name.join(' ');
}

const noSubject = new Set(['', 'the', 'a', 'an', 'it', 'this', 'resource', 'type', 'entity', 'object']);

function linkedType(prose: Prose, start: number): TypeMention | undefined {
  const link = linkIn(prose, { start, end: start + 1 });
  if (!link) return undefined;
  const target = link.target === undefined ? {} : { target: link.target };
  return {
    name: typeName(link.label.replace(/\s(?:resource|type|object|entity)$/i, '')),
    ...target,
    source: link.source,
  };
}

/** A plain word that ends the phrase; "inherits from base policy type" does not name a type. */
function plainType(prose: Prose, start: number): TypeMention | undefined {
  const rest = prose.text.slice(start, start + 200);
  const match =
    /^[*`]{0,2}([a-z]\w*(?:\.\w+){0,9})[*`]{0,2}(?=$|[.,;:)\n]|\s(?:and|resource|type|entity|object|which|that)\b)/i.exec(
      rest,
    );
  const name = match?.[1];
  if (!match || !name || /^(?:an?|it|this|the|all|any|base)$/i.test(name)) return undefined;
  const at = start + match[0].indexOf(name);
  return { name, source: placeOf(prose, { start: at, end: at + name.length }) };
}
