import { definePhrase } from '../phrase.js';

/** "Valid values 0 to 255", "Value must be between 1 and 10": both ends inclusive. */
export const range = definePhrase({
  name: 'range',
  pattern:
    /\b(?:(?:valid|possible|allowed|supported|permitted) (?:values|range)(?: are| is)?:?(?: from| between)?|values? (?:must|can|should) be (?:between|from)) `?(-?\d{1,20}(?:\.\d{1,20})?)`?(?: to | through | and | ?[-–] ?)`?(-?\d{1,20}(?:\.\d{1,20})?)`?(?![\w.,]\d)/i,
  read: ([, min, max]) => (min === undefined || max === undefined ? [] : [{ kind: 'Range', min, max }]),
});
