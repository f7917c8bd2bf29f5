import type { ConstraintValue } from '../../../model/constraint.js';
import { definePhrase } from '../phrase.js';

/** "The default value is `false`.", "Default: 10" — one literal, for requests that leave the property out. */
export const defaultValue = definePhrase({
  name: 'default',
  pattern:
    /\b(?:the )?default(?:s to| value is| value:| is|:) (?:set to )?(?:`([^`\n]{1,200})`|"([^"\n]{1,200})"|(true|false|null|-?\d{1,20}(?:\.\d{1,20})?)(?![\w.-]))(?! (?:if|when|for|and|or)\b)/i,
  read: ([, code, quoted, bare]): readonly ConstraintValue[] => {
    const value = code ?? quoted ?? bare?.toLowerCase();
    return value === undefined ? [] : [{ kind: 'Default', value }];
  },
});
