import type { Phrases, ValueLeadIn } from '../language/phrases.js';
import { constraintPhrases, constraintWords, deprecatedPhrases } from './constraints/constraint-phrases.js';
import { limitPhrases } from './constraints/limit-phrases.js';
import { englishClauses } from './constraints/english-clauses.js';

const subject = String.raw`(?:(?:(?:it|this|(?:the |this )?(?:property|parameter|value|field)) )?(?:(?:must|can|may|should|will|has to)(?: only)? be |is )(?:set to )?)?`;

const valueLeadIns: readonly ValueLeadIn[] = [
  {
    wants: 'values',
    pattern:
      /\b(?:the )?(?:current |only |following )?(?:possible|supported|allowed|valid|permitted|accepted|acceptable|available) (?:string |enum )?(?:values?|labels?|options?|choices)(?: (?:for|of) (?:[\w{}$-]{1,40} ?){1,5})?(?:\s(?:is|are|includes?|being|can be|will be))?\s?:?/gi,
  },
  { wants: 'values', pattern: /\b(?:following )?values?(?: only)?(?: are| is| include)?\s?:/gi },
  {
    wants: 'values',
    pattern:
      /(?<=^|[.;(]\s?|\n)(?:options|choices|enum(?:eration)?(?: values| members)?|allowed|accepted|supported)(?: are| is)?\s?:/gi,
  },
  {
    wants: 'values',
    pattern: /\bfollowing values are (?:supported|allowed|possible|valid)(?:\.(?: [a-z][\w -]{1,40}\.)?|:)?/gi,
  },
  {
    wants: 'values',
    pattern: new RegExp(
      String.raw`\b${subject}(?:one of the following(?: valid)?(?: string)?(?: values)?(?: for [\w ]{1,40})?:|one of the following values)`,
      'gi',
    ),
  },
  { wants: 'several', pattern: /(?<=^|[.;:]\s|\n)(?:either|one of(?: the values)?)\b(?:\s?:)?/gi },
  {
    wants: 'marks',
    pattern: new RegExp(String.raw`\b${subject}(?:(?:one|any) of(?: the values)?\b|either\b)(?:\s?:)?`, 'gi'),
  },
  {
    wants: 'marks',
    pattern: /\b(?:it |this )?(?:must|can|should|will|may)(?: also| only)? be(?: set to)?(?: either)?\s?:?(?=\s)/gi,
  },
  { wants: 'marks', pattern: /\bvalues? (?:is|are) either\b/gi },
  // `open` | `closed`
  { wants: 'marks', pattern: /(?<=^|[.:(]\s|\n)(?=`[^`\n]{1,80}`\s?\|\s?`)/g },
];

/** The wordings of API documentation in English. */
export const englishPhrases: Phrases = {
  constraints: constraintPhrases,
  limits: limitPhrases,
  constraintWords,
  exception:
    /^(?:but )?(?:if|when|whenever|unless|except|only|until|while|where)\b|^for\b(?! (?:example|instance|more|details))/i,
  row: englishClauses(
    'property|attribute|field|values?|collection|parameter|setting|identifier|relationship|key|member|option|element|column|name|id|list|array|string|number',
  ),
  introduction: englishClauses(
    String.raw`(?:\w{1,60} )?(?:resource(?: type)?|type|api|method|entity|object|operation|action|function|enum(?:eration)?|endpoint)`,
  ),
  valueLeadIns,
  inheritedFrom: /\binherited from (?:the )?(?!an?\b|another\b|its\b|this\b|all\b)`?([a-z_][\w.]{0,200})`?/i,
  baseType:
    /\b(?:inherits|derives|is derived|derived|extended) from (?:the )?(?=[\w*`])|\b(?:subclass|subtype|specialization) (?:of|from) (?:the )?(?=[\w*`])/i,
  abstractType:
    /\babstract (?:base )?(?:type|class|resource|entity)\b|\bnot expected to be used directly\b|\bis an abstract\b/i,
  openType: /\b(?:is|as) an open type\b|\bopen type that\b/i,
  deprecated: deprecatedPhrases,
  remedy: /^(?:please )?(?:use|see|prefer)\b|\binstead\b|\b(?:replaced|superseded) by\b/i,
  namespace: /^\s{0,9}namespace: {0,9}([a-z_]\w*(?:\.[a-z_]\w*)*)\.?/i,
  note: /^\s*(?:note|important|caution|tip|warning)\b\s?:/i,
  entityMethod: /^(?:get|create|read|retrieve)\b/i,
  query: {
    option: /\$([a-z]{3,12})\b/gi,
    word: /`([a-z]{3,12})`/gi,
    offered: /\bsupports? [^.]{0,60}\bOData query (?:parameter|option)s?\b|\bsupports? [^.]{0,120}\$[a-z]{3,12}\b/i,
    including: /\bincluding\b/i,
    denied: /\b(?:not|cannot|unsupported|ignored|ignores)\b|n[’']t\b/i,
  },
  request: {
    none: /\b(?:do not|don't|doesn't|does not) (?:supply|provide|require|need|have|include) (?:an?|any)? ?(?:request )?body\b|^no request body|\bno request body is\b|\bleave the request body empty\b/im,
    urlParameters: /\bin the request url,? (?:provide|supply)\b/i,
    parameters:
      /\bparameters? that can be used\b|\bfollowing (?:required |optional )?parameters?\b|\brepresentation of (?:the )?(?:following )?parameters\b|\bused with this (?:action|function)\b|\bthe parameters that\b/i,
    binary:
      /\b(?:binary (?:stream|contents?|data)|contents? of the (?:request )?(?:body|file)|(?:byte|binary) stream)\b/i,
    boilerplate: /\bproperties that are required when you\b/i,
    type: /\b(?:representation (?:of|for)|when you (?:create|update)|(?:supply|provide|include|contains)(?= (?:an?|the new|the)\b)|values for (?:the )?relevant)/gi,
    partial:
      /\b(?:each|an?|the|new) (?:[\w.]{1,60} ){1,2}(?:objects? )?in the (?:new )?\w{1,60} (?:collection )?property of\b/i,
    updates: /^\s{0,9}updates? (?:the |one or more )?(?:specified |writable )?(?:properties (?:of|in|for)|fields of)/i,
  },
  response: {
    status:
      /`?\b(?:HTTP\/1\.1 |HTTP )?([1-5]\d\d)\b(?:`|(?:,|:| [-–—])? [A-Z][A-Za-z-]{1,20}(?: [A-Z][A-Za-z-]{1,20}){0,3}`?|(?<=\b(?:code|status|response|HTTP)(?: is| of|:)? \d{3})|(?= (?:response|status)\b))/g,
    body: /\b(?:response body|body of the response) (?:contains|includes|is|holds)\b|\bin the (?:response body|body of the response)\b|\b(?:is|are) returned\b/i,
    none: new RegExp(
      [
        String.raw`\b(?:does not|doesn't|doesn’t|will not|won't|do not) (?:return|have|include|contain|send) (?:anything|any (?:data|content|body|response)|content|an?(?: response)? body|data)\b`,
        String.raw`\b(?:returns?|with|and|has|have|contains?|is) (?:nothing\b|no (?:(?:response|message) )?(?:body|content|payload)\b)`,
        String.raw`\bno(?: response)? body is (?:returned|sent)\b|\bnothing is returned\b|\bwithout (?:an?|any) (?:response )?(?:body|content)\b`,
        String.raw`\bempty (?:(?:response|message) )?(?:body|content|payload)\b|\bbody (?:of the response )?is empty\b`,
      ].join('|'),
      'i',
    ),
  },
};
