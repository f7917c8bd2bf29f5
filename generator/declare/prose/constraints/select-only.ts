import { definePhrase } from '../phrase.js';

/** "Returned only on `$select`.", "Returned by default." */
export const selectOnly = definePhrase({
  name: 'select-only',
  pattern: /^(not )?returned (only on `?\$select`?|by default)(?=$|[ ,;])/i,
  read: ([text, not]) => [{ kind: 'SelectOnly', selectOnly: not !== undefined || !/default/i.test(text) }],
});
