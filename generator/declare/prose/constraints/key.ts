import { definePhrase } from '../phrase.js';

/** "Key of the entity." */
export const key = definePhrase({
  name: 'key',
  pattern: /^(?:the )?(?:primary )?key of the (?:entity|resource|object)$/i,
  read: () => [{ kind: 'Key' }],
});
