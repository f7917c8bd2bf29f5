import { definePhrase } from '../phrase.js';

/** "This property is read-only." */
export const readOnly = definePhrase({
  name: 'read-only',
  pattern:
    /\b(?:this|the) (?:property|attribute|field|value|collection) is (?:a )?read[- ]?only\b(?! (?:for|if|when|in|unless)\b)|^this is (?:a )?read[- ]?only\b/i,
  read: () => [{ kind: 'ReadOnly' }],
});
