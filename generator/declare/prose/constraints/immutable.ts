import { definePhrase } from '../phrase.js';

/** "This property cannot be changed after creation." */
export const immutable = definePhrase({
  name: 'immutable',
  pattern:
    /\b(?:this|the|it) ?(?:property|value|identifier|field|name)? (?:(?:is|becomes) immutable\b|(?:cannot|can't|can not) be (?:changed|modified|updated)(?= after| once|$))/i,
  read: () => [{ kind: 'Immutable' }],
});
