import { definePhrase } from '../phrase.js';

/** "Cannot be null.", "This value can be null." */
export const nullable = definePhrase({
  name: 'nullable',
  pattern: /\b(can(?:no| no|')t|must not|can|may) be (?:set to )?null$|\bis (?:and is )?(not |non-)?nullable$/i,
  read: ([text, verb, negation]) => {
    const negative = verb === undefined ? negation !== undefined : /not|'t/i.test(verb);
    return text === undefined ? [] : [{ kind: 'Nullable', nullable: !negative }];
  },
});
