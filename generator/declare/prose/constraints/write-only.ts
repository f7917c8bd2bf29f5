import { definePhrase } from '../phrase.js';

/** "This property is write-only." */
export const writeOnly = definePhrase({
  name: 'write-only',
  pattern: /\b(?:this|the) (?:property|attribute|field|value) is write[- ]only\b|^this is write[- ]only\b/i,
  read: () => [{ kind: 'WriteOnly' }],
});
