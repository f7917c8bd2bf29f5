import type { ConstraintValue } from '../../../model/constraint.js';
import type { ConstraintPhrase, PhraseContext } from '../../language/phrases.js';
import { defaultPhrases } from './default-phrases.js';
import { patternPhrases } from './pattern-phrases.js';
import { signPhrases } from './sign-phrases.js';
import { queryPhrase } from './query-phrase.js';

/** Every phrase that calls something deprecated; "will be deprecated" does not count. */
export const deprecatedPhrases: readonly ConstraintPhrase[] = [
  {
    // "[Deprecated] Use `total`.", "Deprecated since 2030, use `total`."; "Deprecated orders" are orders.
    pattern:
      /^\\?\[(?:deprecated|obsolete)\\?\]|^\(?(?:deprecated|obsolete)\)?(?=$|\s?[:,;.()[\]–—-]|\s(?:as of|since|in|from|by|and|for|on|with|please|do not|don['’]t|now|after|due|because|property|field|attribute|parameter|setting|use|see|replaced|superseded|this|it|will|version|v\d)\b)/i,
    check: 'none',
    read: readDeprecated,
  },
  {
    // "The old total (deprecated)", but not "Replaces `tint` (deprecated)".
    pattern: /(?<!\x60\s?)\((?:deprecated|obsolete)\)$/i,
    check: 'none',
    read: (match, context) => (another.test(context.sentence) ? [] : readDeprecated(match, context)),
  },
  {
    // "This property is deprecated."
    pattern:
      /\b(?:is|are|was|has been|have been)(?: now| currently| already| also| officially)?(?: in the process of being| being)?(?: marked(?: as)?)? (?:deprecated|obsolete)\b(?!\s(?:only\s)?(?:if|when|unless|until|where|while)\b).*$/is,
    check: 'subject',
    read: readDeprecated,
  },
];

/** Words after which a sentence names another thing. */
const another =
  /\b(?:replac(?:es?|ed|ement|ing)|supersed(?:es?|ed|ing)|successor|instead|same as|alias|equivalent|unlike|than)\b/i;

function readDeprecated(_: RegExpExecArray, { sentence }: PhraseContext): readonly ConstraintValue[] {
  return [{ kind: 'Deprecated', text: sentence.trim() }];
}

/** Every phrase that constrains a property; several may match the same sentence. */
export const constraintPhrases: readonly ConstraintPhrase[] = [
  {
    // "This property is read-only."; "Once set, it is read-only" means that it cannot be changed.
    pattern: /\bis (?:a |currently |always )?read[- ]?only\b/i,
    check: 'subject',
    read: (_, { later }) => [{ kind: later ? 'Immutable' : 'ReadOnly' }],
  },
  {
    // "This property is write-only."
    pattern: /\bis (?:a )?write[- ]?only\b/i,
    check: 'subject',
    read: () => [{ kind: 'WriteOnly' }],
  },
  {
    // "This property cannot be changed after creation."
    pattern:
      /\b(?:(?:is|becomes) immutable\b|(?:cannot|can't|can not|can’t) be (?:changed|modified|updated)(?= after\b| once\b|$))/i,
    check: 'subject',
    read: () => [{ kind: 'Immutable' }],
  },
  {
    // "Key of the entity."
    pattern: /^(?:the )?(?:primary )?key of the (?:entity|resource|object)$/i,
    check: 'none',
    read: () => [{ kind: 'Key' }],
  },
  {
    // "This property is required."
    pattern: /\bis (?:a )?(?:required|mandatory)(?: (?:property|parameter|field|value|attribute))?(?=$| and\b|[,;])/i,
    check: 'subject',
    read: () => [{ kind: 'Required' }],
  },
  {
    pattern: /^\(required\)|\(required\)$|^required on create$/i,
    check: 'none',
    read: () => [{ kind: 'Required' }],
  },
  {
    // "This property is optional."
    pattern: /\bis (?:an )?optional(?: (?:property|parameter|field|value|attribute))?(?=$| and\b|[,;])/i,
    check: 'subject',
    read: () => [{ kind: 'Optional' }],
  },
  {
    pattern: /^\(optional\)|\(optional\)$/i,
    check: 'none',
    read: () => [{ kind: 'Optional' }],
  },
  {
    // "Cannot be null.", "This value can be null."
    pattern:
      /\b(can(?:no| no|'|’)t|must not|can|may) be (?:set to )?null(?=$| or (?:empty|blank)\b)|\bis (?:and is )?(not |non-)?nullable$/i,
    check: 'subject',
    read: ([, verb, negation]) => {
      const negative = verb === undefined ? negation !== undefined : /not|['’]t/i.test(verb);
      return [{ kind: 'Nullable', nullable: !negative }];
    },
  },
  ...defaultPhrases,
  ...signPhrases,
  ...deprecatedPhrases,
  {
    // "Returned only on `$select`.", "Returned by default."
    pattern: /^(not )?returned (only on `?\$select`?|by default)(?=$|[ ,;])/i,
    check: 'none',
    read: ([text, not]) => [{ kind: 'SelectOnly', selectOnly: not !== undefined || !/default/i.test(text) }],
  },
  queryPhrase,
  ...patternPhrases,
];

/** Words that are constraints on their own: "Key, not nullable, read-only." */
export const constraintWords: ReadonlyMap<string, ConstraintValue> = new Map<string, ConstraintValue>([
  ['read-only', { kind: 'ReadOnly' }],
  ['read only', { kind: 'ReadOnly' }],
  ['readonly', { kind: 'ReadOnly' }],
  ['non-editable', { kind: 'ReadOnly' }],
  ['not editable', { kind: 'ReadOnly' }],
  ['write-only', { kind: 'WriteOnly' }],
  ['write only', { kind: 'WriteOnly' }],
  ['immutable', { kind: 'Immutable' }],
  ['key', { kind: 'Key' }],
  ['required', { kind: 'Required' }],
  ['mandatory', { kind: 'Required' }],
  ['not required', { kind: 'Optional' }],
  ['optional', { kind: 'Optional' }],
  ['nullable', { kind: 'Nullable', nullable: true }],
  ['not nullable', { kind: 'Nullable', nullable: false }],
  ['non-nullable', { kind: 'Nullable', nullable: false }],
]);
