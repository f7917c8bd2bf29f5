import { definePhrase } from '../phrase.js';

/** "This property is optional." */
export const optional = definePhrase({
  name: 'optional',
  pattern:
    /^(?:this|the|setting the|setting this) (?:property|parameter|field|value) is optional$|^\(optional\)|\(optional\)$/i,
  read: () => [{ kind: 'Optional' }],
});
