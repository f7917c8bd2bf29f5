import type { Constraint } from '../model/constraint.js';
import type { CsdlAnnotation } from './csdl-model.js';
import { plainText, validationVocabulary } from './csdl-vocabulary.js';

/** The annotations for the documented range of a number, the number of items in a collection, and the pattern of a text. */
export function describeLimits(constraints: readonly Constraint[]): readonly CsdlAnnotation[] {
  return constraints.flatMap((one) => {
    if (one.kind === 'Range')
      return [...limit('Minimum', one.min, one.exclusiveMin), ...limit('Maximum', one.max, one.exclusiveMax)];
    if (one.kind === 'Count') return [...limit('MinItems', one.min), ...limit('MaxItems', one.max)];
    return one.kind === 'Pattern' ? [{ term: `${namespace}.Pattern`, value: plainText(one.pattern) }] : [];
  });
}

const { namespace } = validationVocabulary;

function limit(term: string, value: number | string | undefined, exclusive?: true): readonly CsdlAnnotation[] {
  // A JSON number represents up to 15 digits exactly.
  if (value === undefined || !/^-?\d{1,15}$/.test(String(value))) return [];
  const annotations = exclusive ? { annotations: [{ term: `${namespace}.Exclusive`, value: true as const }] } : {};
  return [{ term: `${namespace}.${term}`, value: Number(value), ...annotations }];
}
