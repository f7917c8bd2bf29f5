import { definePhrase } from '../phrase.js';

/** "Maximum length is 64 characters.", "Must not exceed 120 characters in length." */
export const maximumLength = definePhrase({
  name: 'maximum-length',
  pattern:
    /\b(?:max(?:imum)?(?: allowed)? (?:length|limit|size)(?: of [\w ]{1,40})?(?: is|:| of)?|(?:not|n't) (?:exceed|be longer than)|a maximum of|up to|limited to) (\d{1,3}(?:,\d{3}){1,3}|\d{1,9}) (?:unicode )?char(?:acter)?s\b/i,
  read: ([, count]) => [{ kind: 'Length', max: Number(count?.replaceAll(',', '')) }],
});
