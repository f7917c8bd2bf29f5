import type { ConstraintValue } from '../../../model/constraint.js';
import { formOf } from '../../language/described-row.js';
import type { ConstraintPhrase, PhraseContext } from '../../language/phrases.js';
import { readNumber } from './number-words.js';

/** A literal in code or quotes, `true`, `false` or `null`, or a number. */
const literal = String.raw`(?:\x60([^\x60\n]{1,200})\x60|"([^"\n]{1,200})"|'([^'\n]{1,200})'(?!\w)|([Tt]rue|[Ff]alse|null|-?(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,20})(?:\.\d{1,20})?)(?![\w.,-]\w)(?!%?\w))`;

/** One word at the end of a sentence, such as `medium`. */
const word = String.raw`([a-z][\w-]{0,60})$`;

const label = String.raw`(?<!['’]s )\b(?:the )?default(?: value)?(?: (?:of|for) (?:this|the) (?:property|field|parameter|attribute|setting))?(?:\s?[:=]\s?| is | of )(?:set to )?`;

/** Every phrase that says which value applies if a request omits the property. */
export const defaultPhrases: readonly ConstraintPhrase[] = [
  {
    // "The default value is `false`.", "Default: 10".
    pattern: new RegExp(label + literal, 'i'),
    check: 'condition',
    read: readDefault,
  },
  {
    // "Defaults to `5`."
    pattern: new RegExp(String.raw`\bdefaults to (?:the value )?${literal}`, 'i'),
    check: 'fallback',
    read: readDefault,
  },
  {
    // "By default, this is `5`."
    pattern: new RegExp(
      String.raw`^by default,? (?:(?:it|this|(?:this|the|its) (?:property|value|field|parameter))(?:['’]s| is| has)(?: set to| the value| a value of)? )?${literal}$`,
      'i',
    ),
    check: 'none',
    read: readDefault,
  },
  {
    // "False by default", "It is set to `true` by default."
    pattern: new RegExp(
      String.raw`(?:^|\(|^(?:it|this|(?:this|the|its) (?:property|value|field|parameter))(?:['’]s| is)(?: set to)? )${literal} by default(?=$|\)$)`,
      'i',
    ),
    check: 'none',
    read: readDefault,
  },
  {
    // "The default is medium.", "Default: medium".
    pattern: new RegExp(`^${label}${word}`, 'i'),
    check: 'condition',
    read: readWord,
  },
  {
    // "Defaults to medium."
    pattern: new RegExp(
      String.raw`^(?:(?:it|this|(?:this|the) (?:property|value|field|parameter)) )?defaults to ${word}`,
      'i',
    ),
    check: 'none',
    read: readWord,
  },
];

function readDefault(match: RegExpExecArray, { row, sentence }: PhraseContext): readonly ConstraintValue[] {
  const [text, code, double, single, bare] = match;
  const value = code ?? double ?? single ?? (bare === undefined ? undefined : (readNumber(bare) ?? bare.toLowerCase()));
  const form = formOf(row);
  // "30 days" is no number of a text or duration.
  const isMeasured = bare !== undefined && /^\s\w/.test(sentence.slice(match.index + text.length));
  if (value === undefined || (/^-?\d/.test(value) && isMeasured && (form === 'text' || form === 'other'))) return [];
  return [{ kind: 'Default', value }];
}

/** A word is a value of a text or of an enum, unless it describes one: "none", "today". */
function readWord([, value = '']: RegExpExecArray, { row }: PhraseContext): readonly ConstraintValue[] {
  const isText = formOf(row) === 'text' || row.type?.kind === 'Mention' || row.type?.kind === 'Enumeration';
  return !isText || describing.test(value) ? [] : [{ kind: 'Default', value }];
}

const describing =
  /^(?:an?|the|this|that|it|none|nothing|empty|blank|null|unset|unknown|undefined|unspecified|unlimited|infinite|disabled|enabled|now|today|tomorrow|random|automatic|current|optional|required|as|in|on|off|is|not|no|yes|same|true|false)$/i;
