import type { TypeExpression } from '../../model/facts/facts.js';
import type { RichText } from '../../model/page.js';
import type { Source } from '../../model/source.js';
import type { TypeForm, TypeGrammar } from '../language/type-grammar.js';
import { linkIn, placeOf, type Range } from '../text/prose.js';
import { finished, take, type Scanner } from '../text/scanner.js';
import { isWord, typeKey } from '../words/type-words.js';
import { readAlternatives } from './type-alternatives.js';

/** Reads a whole cell that the vocabulary replaces: `date-time`, `String (URL)`. A cell of one word keeps its link and hints. */
export function readConfiguredCell({ plain, source }: RichText, grammar: TypeGrammar): TypeExpression | undefined {
  if (isWord(typeKey(plain))) return undefined;
  return readConfigured(plain, source, grammar);
}

/** Reads a text that the vocabulary replaces; undefined if it does not. */
export function readConfigured(text: string, source: Source, grammar: TypeGrammar): TypeExpression | undefined {
  const meaning = grammar.synonyms.get(typeKey(text));
  return meaning === undefined ? undefined : readMeaning(meaning, source, grammar);
}

/** A word or phrase that the vocabulary replaces, for example `date-time` in `date-time collection`; keeps the target of a link. */
export const configuredItem: TypeForm = ({ scanner, grammar, prose }) => {
  const found = takeConfigured(scanner, grammar);
  if (found === undefined) return undefined;
  const type = readMeaning(found.meaning, placeOf(prose, found), grammar);
  const target = linkIn(prose, found)?.target;
  if (type?.kind !== 'Mention' || target === undefined) return type;
  return { kind: 'Mention', mention: { ...type.mention, target } };
};

function takeConfigured(
  scanner: Scanner,
  { synonyms, phrases }: TypeGrammar,
): (Range & { readonly meaning: string }) | undefined {
  if (synonyms.size === 0) return undefined;
  for (const { key, pattern } of phrases) {
    const range = take(scanner, pattern);
    const meaning = range && synonyms.get(key);
    if (range && meaning !== undefined) return { ...range, meaning };
  }
  const word = take(scanner, /#?[a-z_][a-z\d_]*(?:\.[a-z_][a-z\d_]*)*/iy);
  const meaning = word && synonyms.get(typeKey(word.text.replace('#', '')));
  return word && meaning !== undefined ? { ...word, meaning } : undefined;
}

/** Reads the type that a configured word stands for. It is written in standard words, so that words cannot replace each other forever. */
export function readMeaning(meaning: string, source: Source, grammar: TypeGrammar): TypeExpression | undefined {
  const scanner = { text: meaning.trim(), at: 0 };
  const prose = { text: scanner.text, segments: [], source };
  const standard = { ...grammar, synonyms: new Map<string, string>(), phrases: [] };
  const type = readAlternatives({ prose, grammar: standard, scanner, hints: [], nested: true });
  return finished(scanner) ? type : undefined;
}
