import { definePhrase } from '../phrase.js';

/** "This collection can contain a maximum of 500 elements." */
export const maximumCount = definePhrase({
  name: 'maximum-count',
  pattern:
    /\bcollection can (?:contain|have|hold) (?:a maximum of|at most|up to) (\d{1,9}) (?:elements|items|objects|values)\b/i,
  read: ([, count]) => [{ kind: 'Count', max: Number(count) }],
});
