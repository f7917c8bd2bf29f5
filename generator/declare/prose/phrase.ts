import type { ConstraintValue } from '../../model/constraint.js';

/**
 * A wording that says something of a property which a machine can keep. It is looked for in one sentence at a time; a sentence that
 * is nothing but its match is not repeated in the description.
 */
export interface Phrase {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => readonly ConstraintValue[];
}

/** Declares a phrase. */
export function definePhrase(phrase: Phrase): Phrase {
  return phrase;
}
