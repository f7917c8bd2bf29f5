import { definePhrase } from '../phrase.js';

/** "This property is required."; what is required only under a condition is left to the reader. */
export const required = definePhrase({
  name: 'required',
  pattern:
    /^(?:this|the) (?:property|parameter|field|value) is (?:required|mandatory)$|^this is (?:a )?(?:required|mandatory)(?: (?:property|parameter|field|value))?$|^\(required\)|\(required\)$|^required on create$/i,
  read: () => [{ kind: 'Required' }],
});
