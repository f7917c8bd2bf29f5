import { definePhrase } from '../phrase.js';

/** "[Deprecated] …", "This property is deprecated."; what will be deprecated some day is not yet. */
export const deprecated = definePhrase({
  name: 'deprecated',
  pattern:
    /^\\?\[deprecated\\?\].*$|^\(?deprecated\)?(?:$|[:,]? .*$)|^.*\b(?:is|are|has been|have been|now|in the process of being) (?:deprecated|obsolete)\b.*$/is,
  read: ([text]) => [{ kind: 'Deprecated', text: text.trim() }],
});
