import type { ClausePhrases } from '../../language/phrases.js';

/** The words around a predicate, for a subject that is called by one of the nouns: "this property". */
export function englishClauses(nouns: string): ClausePhrases {
  const noun = String.raw`(?:navigation |single-valued |whole )?(?:${nouns})`;
  return {
    boundary: /[;:(–—]|\s-{1,2}\s|,\s(?:but|so|however)\b/g,
    noSubject: /^(?:\W|(?:please )?note\b|important\b|warning\b|also\b|now\b|currently\b)*$/i,
    subject: new RegExp(
      String.raw`(?:^|(?<=\s))(?:it|this|(?:this|the|its) ${noun}(?:['’]s value)?|the value of (?:this|the) ${noun})\s*$`,
      'i',
    ),
    leadingSubject: new RegExp(String.raw`^\W{0,3}(?:it|this|(?:this|the|its) ${noun}(?:['’]s \w{1,40})?)\s`, 'i'),
    kindOfRow: new RegExp(String.raw`\s(?:${nouns})\s*$`, 'i'),
    joint:
      /(?:^|[,.]|\b(?:and|but|or|so|because|since|as|although|though|that|therefore|setting)|^(?:as of|since|from|effective|starting)\b[\w\s./-]{1,40})\s*$/i,
    coordinated: /\b(?:and|but)(?: also)?\s*$/i,
    relative: /\b(?:which|that|who|whose|whether|if|when|unless|where|while)\b/i,
    condition:
      /\b(?:if|whether|when|whenever|unless|until|where|wherever|in case|as long as|provided|should|depending)\b|^\W{0,3}(?:for|in|on|with|within|during|except|while|by)\b/i,
    conditionAfter:
      /^\s?,?\s?(?:only\s|except\s|even\s|and only\s)?(?:if|when|whenever|unless|until|while|where|for|in(?! (?:length|total|size|all)\b)|on|with|within|except|depending|during|before|by|as long as|provided)\b/i,
    complement: /(?<!\b(?:note|aware|mind|remember)\s)\b(?:that|which|who|whose|how|why)\s*$/i,
    event: /\b(?:once|after)\b/i,
    eventAfter: /^\s?,?\s?(?:once|after)\b/i,
    omission:
      /\b(?:not|\w{2,6}n['’]t|never)\s(?:\w{2,12}\s)?(?:set|specified|specify|provided?|supplied|supply|given|present|included?|passed|defined|configured|used|sent)\b|\bun(?:specified|set|defined)\b|\b(?:omit(?:ted)?|missing|absent|blank|empty|null)\b|\bleft out\b|\bno value\b/i,
  };
}
