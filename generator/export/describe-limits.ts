import type { Constraint } from '../model/constraint.js';
import type { CsdlAnnotation } from './csdl-model.js';
import { validationVocabulary } from './csdl-vocabulary.js';

/** The annotations for the documented range of a number, and for the number of items in a collection; the description keeps other ends. */
export function describeLimits(constraints: readonly Constraint[]): readonly CsdlAnnotation[] {
  return constraints.flatMap((one) => {
    if (one.kind === 'Range')
      return [
        ...(one.exclusiveMin ? [] : limit('Minimum', one.min)),
        ...(one.exclusiveMax ? [] : limit('Maximum', one.max)),
      ];
    if (one.kind === 'Count') return [...limit('MinItems', one.min), ...limit('MaxItems', one.max)];
    return [];
  });
}

function limit(term: string, value: number | string | undefined): readonly CsdlAnnotation[] {
  // A JSON number represents up to 15 digits exactly.
  if (value === undefined || !/^-?\d{1,15}$/.test(String(value))) return [];
  return [{ term: `${validationVocabulary.namespace}.${term}`, value: Number(value) }];
}
