import type { ConstraintValue } from '../../model/constraint.js';
import type { ConstraintPhrase } from '../language/phrases.js';

/** "[Deprecated] …", "This property is deprecated."; "will be deprecated" does not count. */
export const deprecatedPattern =
  /^\\?\[deprecated\\?\].*$|^\(?deprecated\)?(?:$|[:,]? .*$)|^.*\b(?:is|are|has been|have been|now|in the process of being) (?:deprecated|obsolete)\b.*$/is;

/** Every phrase that constrains a property; several may match the same sentence. */
export const constraintPhrases: readonly ConstraintPhrase[] = [
  {
    // "This property is read-only."
    pattern:
      /\b(?:this|the) (?:property|attribute|field|value|collection) is (?:a )?read[- ]?only\b(?! (?:for|if|when|in|unless)\b)|^this is (?:a )?read[- ]?only\b/i,
    read: () => [{ kind: 'ReadOnly' }],
  },
  {
    // "This property is write-only."
    pattern: /\b(?:this|the) (?:property|attribute|field|value) is write[- ]only\b|^this is write[- ]only\b/i,
    read: () => [{ kind: 'WriteOnly' }],
  },
  {
    // "This property cannot be changed after creation."
    pattern:
      /\b(?:this|the|it) ?(?:property|value|identifier|field|name)? (?:(?:is|becomes) immutable\b|(?:cannot|can't|can not) be (?:changed|modified|updated)(?= after| once|$))/i,
    read: () => [{ kind: 'Immutable' }],
  },
  {
    // "Key of the entity."
    pattern: /^(?:the )?(?:primary )?key of the (?:entity|resource|object)$/i,
    read: () => [{ kind: 'Key' }],
  },
  {
    // "This property is required."; does not match requirements with a condition.
    pattern:
      /^(?:this|the) (?:property|parameter|field|value) is (?:required|mandatory)$|^this is (?:a )?(?:required|mandatory)(?: (?:property|parameter|field|value))?$|^\(required\)|\(required\)$|^required on create$/i,
    read: () => [{ kind: 'Required' }],
  },
  {
    // "This property is optional."
    pattern:
      /^(?:this|the|setting the|setting this) (?:property|parameter|field|value) is optional$|^\(optional\)|\(optional\)$/i,
    read: () => [{ kind: 'Optional' }],
  },
  {
    // "Cannot be null.", "This value can be null."
    pattern: /\b(can(?:no| no|')t|must not|can|may) be (?:set to )?null$|\bis (?:and is )?(not |non-)?nullable$/i,
    read: ([, verb, negation]) => {
      const negative = verb === undefined ? negation !== undefined : /not|'t/i.test(verb);
      return [{ kind: 'Nullable', nullable: !negative }];
    },
  },
  {
    // "The default value is `false`.", "Default: 10": one literal that applies if a request omits the property.
    pattern:
      /\b(?:the )?default(?:s to| value is| value:| is|:) (?:set to )?(?:`([^`\n]{1,200})`|"([^"\n]{1,200})"|(true|false|null|-?\d{1,20}(?:\.\d{1,20})?)(?![\w.-]))(?! (?:if|when|for|and|or)\b)/i,
    read: ([, code, quoted, bare]) => {
      const value = code ?? quoted ?? bare?.toLowerCase();
      return value === undefined ? [] : [{ kind: 'Default', value }];
    },
  },
  { pattern: deprecatedPattern, read: ([text]) => [{ kind: 'Deprecated', text: text.trim() }] },
  {
    // "Maximum length is 64 characters.", "Must not exceed 120 characters in length."
    pattern:
      /\b(?:max(?:imum)?(?: allowed)? (?:length|limit|size)(?: of [\w ]{1,40})?(?: is|:| of)?|(?:not|n't) (?:exceed|be longer than)|a maximum of|up to|limited to) (\d{1,3}(?:,\d{3}){1,3}|\d{1,9}) (?:unicode )?char(?:acter)?s\b/i,
    read: ([, count]) => [{ kind: 'Length', max: Number(count?.replaceAll(',', '')) }],
  },
  {
    // "From 1 to 10." as a whole sentence.
    pattern: /^from (-?\d{1,20}(?:\.\d{1,20})?) to (-?\d{1,20}(?:\.\d{1,20})?)$/i,
    read: ([, min, max]) => (min === undefined || max === undefined ? [] : [{ kind: 'Range', min, max }]),
  },
  {
    // "Valid values 0 to 255", "Must be between 1 and 10": both ends are inclusive; "1 to 64 characters" is a length.
    pattern:
      /\b(?:(?:valid|possible|allowed|supported|permitted) (?:values|range)(?: are| is)?:?(?: from| between)?|(?:values? |^)(?:must|can|should) be (?:between|from)) `?(-?\d{1,20}(?:\.\d{1,20})?)`?(?: to | through | and | ?[-–] ?)`?(-?\d{1,20}(?:\.\d{1,20})?)`?(?![\w.,]\d)(?!\d|[` -]{1,2}(?:unicode )?(?:char|digit|letter|byte|word|item|element|entr))/i,
    read: ([, min, max]) => (min === undefined || max === undefined ? [] : [{ kind: 'Range', min, max }]),
  },
  {
    // "This collection can contain a maximum of 500 elements."
    pattern:
      /\bcollection can (?:contain|have|hold) (?:a maximum of|at most|up to) (\d{1,9}) (?:elements|items|objects|values)\b/i,
    read: ([, count]) => [{ kind: 'Count', max: Number(count) }],
  },
  {
    // "Returned only on `$select`.", "Returned by default."
    pattern: /^(not )?returned (only on `?\$select`?|by default)(?=$|[ ,;])/i,
    read: ([text, not]) => [{ kind: 'SelectOnly', selectOnly: not !== undefined || !/default/i.test(text) }],
  },
  {
    // "Supports `$filter` (`eq`, `ne`) and `$orderby`."
    pattern: /^(?:this property )?supports (?=[`"]?\$)(.{1,400})$/is,
    read: ([, list = '']) => [...list.matchAll(queryOption)].map(readQueryOption),
  },
];

/** Words that are constraints on their own: "Key, not nullable, read-only." */
export const constraintWords: ReadonlyMap<string, ConstraintValue> = new Map<string, ConstraintValue>([
  ['read-only', { kind: 'ReadOnly' }],
  ['read only', { kind: 'ReadOnly' }],
  ['readonly', { kind: 'ReadOnly' }],
  ['write-only', { kind: 'WriteOnly' }],
  ['write only', { kind: 'WriteOnly' }],
  ['immutable', { kind: 'Immutable' }],
  ['key', { kind: 'Key' }],
  ['required', { kind: 'Required' }],
  ['optional', { kind: 'Optional' }],
  ['nullable', { kind: 'Nullable', nullable: true }],
  ['not nullable', { kind: 'Nullable', nullable: false }],
  ['non-nullable', { kind: 'Nullable', nullable: false }],
]);

const queryOption = /\$(\w{1,30})[`"]?(?: \(([^()]{0,200})\))?/g;

function readQueryOption([, name = '', operators = '']: RegExpExecArray): ConstraintValue {
  const words = operators.match(/\b[a-z]\w{1,20}\b/gi) ?? [];
  const known = words.filter((word) => operatorNames.has(word.toLowerCase()));
  return { kind: 'Query', option: `$${name}`, operators: known };
}

/** OData URL conventions 4.01, sections 5.1.1.1 and 5.1.1.5–7. */
const operatorNames = new Set('eq ne gt ge lt le and or not has in any all startswith endswith contains'.split(' '));
