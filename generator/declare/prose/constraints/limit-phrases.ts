import { formOf, namesRow } from '../../language/described-row.js';
import type { ConstraintPhrase } from '../../language/phrases.js';
import { above, below, least, most } from './comparisons.js';
import { notUnits, readNumber, readUnit } from './number-words.js';
import { endsOf, readComparisons, readInterval, readLabelled, readLimit, readTextInterval } from './read-limits.js';

const number = String.raw`\x60?(-?\d[\d,]{0,20}(?<=\d)(?:\.\d{1,20})?)(?![\w.,]?\d)\x60?`;
const unit = String.raw`(?:[ -]?(?:unicode |utf-8 |ascii |alphanumeric )?(?!(?:${notUnits.join('|')})\b)([a-z%]{1,20}))?`;
const to = String.raw`(?: to | through | thru |\s?[-–—]\s?|\s?\.{2,3}\s?)`;
const interval = `(?:between ${number}${unit} and ${number}${unit}|(?:from )?${number}${unit}${to}${number}${unit})`;
const inclusive = String.raw`(?:,? \(?(?:both )?(?:in|ex)clusive(?:ly)?\)?)?`;
const anyNumber = String.raw`(?: an?| any)?(?: (?:whole |positive |decimal )?(?:numbers?|integers?|values?|percentages?))?(?: in the range)?(?: of)?`;
const comparison = String.raw`(${[...least, ...most, ...above, ...below, 'exactly'].join('|')}) ?${number}${unit}`;
const obliged = String.raw`(?:must|should|shall|can|may|will|has to|have to|needs to)(?: only)?|can(?:no|['’]| no)t|(?:must|should|may)(?:n['’]t| not)`;

/** Every phrase that limits a number, the length of a text or the number of items; each contains a digit. */
export const limitPhrases: readonly ConstraintPhrase[] = [
  {
    // "Valid values 0 to 255", "The allowed range is 1-10".
    pattern: expression(
      String.raw`\b(?:valid|possible|allowed|supported|permitted|accepted|acceptable) (?:values?|range|numbers?)(?: is| are)?:?${anyNumber} ${interval}${inclusive}`,
    ),
    check: 'condition',
    read: (match, { row }) => readInterval(match, 'value', row),
  },
  {
    // "Must be between 0 and 500", "The value ranges from 1 to 10".
    pattern: expression(
      String.raw`(?<!\bnot )\b(?:(?:${obliged}) (?:be|range|lie|fall|have|contain)(?: set)?(?: to)?|is|are|ranges?)(?: strictly)?${anyNumber} ${interval}${inclusive}`,
    ),
    check: 'subject',
    read: (match, { row }) => (/n['’]t|not /i.test(match[0]) ? [] : readInterval(match, 'value', row)),
  },
  {
    // "From 1 to 10", "Range: 1-10", "An integer between 1 and 10" as a whole sentence.
    pattern: expression(
      String.raw`^(?:(?:an? |the |in the |any |accepts? |takes )?(?:whole |positive |decimal |valid )?(?:range|values?|numbers?|integers?|percentages?)(?: is| are| ranges?)?:?(?: in the range)?(?: of)? )?${interval}${inclusive}$`,
    ),
    check: 'none',
    read: (match, { row }) =>
      /^\d/.test(match[0]) && formOf(row) !== 'number'
        ? readTextInterval(match, row)
        : readInterval(match, 'value', row),
  },
  {
    // "The number of pages, from 1 to 5000", "How often, between 0 and 5".
    pattern: expression(String.raw`,(?= (?:from|between) ) ${interval}${inclusive}$`),
    check: 'condition',
    read: (match, { row, sentence }) =>
      formOf(row) === 'number' && !elsewhere.test(sentence) ? readInterval(match, 'value', row) : [],
  },
  {
    // "A name of 3 to 20 characters", "Length: 3-20".
    pattern: expression(String.raw`\blength(?: is| must be|:)?(?: of)? ${interval}${inclusive}`),
    check: 'condition',
    read: (match, { row }) => readInterval(match, 'length', row),
  },
  {
    pattern: expression(String.raw`\b${interval}(?<=\bchars|\bcharacters)`),
    check: 'condition',
    read: (match, { row, sentence }) => (elsewhere.test(sentence) ? [] : readTextInterval(match, row)),
  },
  {
    // "The minimum value is 5", "Maximum length: 64 characters", "Min = 1 second, Max = 120 seconds".
    pattern: labelled('i'),
    check: 'condition',
    read: (_, { row, sentence }) => [...sentence.matchAll(labelled('gi'))].flatMap((match) => readLabelled(match, row)),
  },
  {
    // "Limit of 30 characters", "Limited to 100 owners".
    pattern: expression(
      String.raw`\b(?:(?:character|length|size) limit|limit|limited)(?: is| of| to|:)? ${number}${unit}`,
    ),
    check: 'condition',
    read: ([, max, counted], { row, sentence }) =>
      elsewhere.test(sentence)
        ? []
        : readLimit({ max: readNumber(max) }, { noun: 'size', unit: readUnit(counted) }, row),
  },
  {
    // "Must be greater than 0", "Cannot be longer than 20 characters", "Must be at least 1 and at most 10".
    pattern: expression(
      String.raw`\b(${obliged})( be| have| contain| include| hold| consist of)?(?: set to)?(?: an?)?(?: number| value| integer| length| maximum| minimum)?(?: of)? ${comparison}(?: (?:and|but)(?: be| must be)? ${comparison})?`,
    ),
    check: 'subject',
    read: readComparisons,
  },
  {
    // "The value is at least 1".
    pattern: expression(String.raw`\bis( always)?( always)? ${comparison}(?: (?:and|but) ${comparison})?`),
    check: 'subject',
    read: readComparisons,
  },
  {
    // "At least 5", "Up to 100 items" as a whole sentence.
    pattern: expression(String.raw`^()()${comparison}(?: (?:and|but) ${comparison})?$`),
    check: 'none',
    read: readComparisons,
  },
  {
    // "Can have up to 20 characters", "a code of at most 20 characters", "64 characters maximum".
    pattern: expression(
      String.raw`\b()()(?:(?:a maximum of|limited to|at most|up to|no more than|not exceed|not be longer than|max(?:imum)?\.?)( )${number}${unit}(?<=\bchars|\bcharacters)|${number} (?:chars|characters)(?: max(?:imum)?| or less| or fewer))`,
    ),
    check: 'condition',
    read: ([, , , , max = '', , other], { row, sentence }) =>
      elsewhere.test(sentence)
        ? []
        : readLimit({ max: readNumber(max === '' ? other : max) }, { noun: 'value', unit: 'characters' }, row),
  },
  {
    // "An integer greater than 0", "A value of at least 5".
    pattern: expression(
      String.raw`^()()(?:(?:an?|any|the) )?(?:(?:whole|decimal|integer) )?(?:number|integer|value|percentage)(?: of| that is| which is| that must be)? ${comparison}(?: (?:and|but) ${comparison})?$`,
    ),
    check: 'none',
    read: readComparisons,
  },
  {
    // "The number of tags must be between 1 and 5".
    pattern: expression(
      String.raw`^(?:the )?number of [\w -]{1,40}?(?: is| must be| can be|:) ${interval}${inclusive}$`,
    ),
    check: 'none',
    read: (match, { row }) => {
      const subject = /number of (.{1,40}?)(?: is| must be| can be|:)/i.exec(match[0])?.[1] ?? '';
      return formOf(row) === 'collection' && (readUnit(subject) === 'items' || namesRow(subject, row))
        ? readInterval(match, 'items', row)
        : [];
    },
  },
  {
    // "Contains up to 100 entries", "A list of up to 10 names".
    pattern: expression(
      String.raw`^()()(?:contains|includes|has|holds|(?:an? |the )?(?:list|collection|array|set) (?:of|with)) ${comparison}(?=$| \w)`,
    ),
    check: 'none',
    read: ([, , , how = '', value, counted], { row }) =>
      formOf(row) === 'collection'
        ? readLimit(endsOf(how, readNumber(value), false), { noun: 'items', unit: readUnit(counted) }, row)
        : [],
  },
  {
    // "You can specify up to 20 objects", "Up to 20 groups may be specified".
    pattern: expression(
      String.raw`(?:\b(?:you|callers?|clients?|requests?|we) (?:can|may|must|should)?(?: only)? ?(?:specify|provide|include|add|supply|pass|send|list|have|set|support)()()|^()()) ?${comparison}(?=$| \w)`,
    ),
    check: 'condition',
    read: ([, , , , , how = '', value, counted], { row }) =>
      formOf(row) === 'collection' && (counted !== undefined || [...least, ...most].includes(how.toLowerCase()))
        ? readLimit(endsOf(how, readNumber(value), false), { noun: 'items', unit: readUnit(counted) }, row)
        : [],
  },
];

function expression(source: string): RegExp {
  return new RegExp(source, 'i');
}

/** The words for one end of a range: "maximum length is 64 characters". */
function labelled(flags: string): RegExp {
  return new RegExp(
    String.raw`\b(?:the )?(max|min)(?:imum|imal)?\.?(?: (?:allowed|supported|permitted|possible|string|text)){0,2}(?: (value|length|size|limit|count|number|items|elements|entries))?(?: of ((?:this |the )?[\w -]{1,60}?))?(?: allowed| supported)?(?:\s?[:=]\s?| is | of | are | )${number}${unit}`,
    flags,
  );
}

/** Words that refer to a part of the text or to another one. */
const elsewhere = /\b(?:whose|which|where|each|every|first|last|prefix|suffix)\b/i;
