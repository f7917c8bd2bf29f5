import type { ConstraintValue } from '../../../model/constraint.js';
import type { ConstraintPhrase } from '../../language/phrases.js';

const option = String.raw`[\x60"]?\$\w{1,30}[\x60"]?(?:\s?\([^()]{0,300}\))?`;
const separator = String.raw`(?:,\s?(?:and |or )?| and | or | & |/)`;

/** "Supports `$filter` (`eq`, `ne`) and `$orderby`." */
export const queryPhrase: ConstraintPhrase = {
  pattern: new RegExp(`^(?:(?:this property|it) )?supports (${option}(?:${separator}${option}){0,12})`, 'i'),
  check: 'none',
  read: ([, list = '']) => optionsIn(list).map(readOption),
  says: ([, list = '']) => optionsIn(list).every(({ words }) => words.every(isOperatorWord)),
};

/** A query option, and the words in parentheses after it. */
interface DescribedOption {
  readonly name: string;
  readonly words: readonly string[];
  /** Those that name operators: the words in code spans if there is any, or the words without conjunctions. */
  readonly named: readonly string[];
}

function optionsIn(list: string): readonly DescribedOption[] {
  return [...list.matchAll(/\$(\w{1,30})[`"]?(?:\s?\(([^()]{0,300})\))?/g)].map(([, name = '', inner = '']) => ({
    name,
    words: wordsOf(inner),
    named: namedIn(inner),
  }));
}

function namedIn(inner: string): readonly string[] {
  const code = [...inner.matchAll(/`([^`]{1,200})`/g)].flatMap(([, span = '']) => wordsOf(span));
  // "eq and ne" are two operators, "eq, and, or" three.
  return code.length > 0 ? code : wordsOf(inner.replace(/(?:,|(?<=\w))\s{1,3}(?:and|or)\s(?=\w)/gi, ', '));
}

function readOption({ name, named }: DescribedOption): ConstraintValue {
  const operators = [...new Set(named.filter((word) => operatorNames.has(word.toLowerCase())))];
  return { kind: 'Query', option: `$${name}`, operators };
}

function isOperatorWord(word: string): boolean {
  return operatorNames.has(word.toLowerCase()) || /^(?:operators?|functions?|only)$/i.test(word);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\w$]{1,60}/g) ?? [];
}

/** OData URL conventions 4.01, sections 5.1.1.1 and 5.1.1.5–7. */
const operatorNames = new Set('eq ne gt ge lt le and or not has in any all startswith endswith contains'.split(' '));
