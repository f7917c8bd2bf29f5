import { definePhrase } from '../phrase.js';

/** "Valid values 0 to 255", "Value must be between 1 and 10": both ends inclusive; "1 to 64 characters" is a length. */
export const range = definePhrase({
  name: 'range',
  pattern:
    /\b(?:(?:valid|possible|allowed|supported|permitted) (?:values|range)(?: are| is)?:?(?: from| between)?|values? (?:must|can|should) be (?:between|from)) `?(-?\d{1,20}(?:\.\d{1,20})?)`?(?: to | through | and | ?[-–] ?)`?(-?\d{1,20}(?:\.\d{1,20})?)`?(?![\w.,]\d)(?!\d|[` -]{1,2}(?:unicode )?(?:char|digit|letter|byte|word|item|element|entr))/i,
  read: ([, min, max]) => (min === undefined || max === undefined ? [] : [{ kind: 'Range', min, max }]),
});
