import type { Override } from '../../../model/corrections.js';
import type { TypeExpression } from '../../../model/facts.js';
import { standardVocabulary, type Vocabulary } from '../../../model/vocabulary.js';
import { readTypeName } from '../../cells/type-cell.js';
import type { ByName } from './index-by-name.js';

/** An override with its type read, as far as that can be. */
export interface LinkedOverride extends Override {
  readonly expression?: TypeExpression;
}

export type Overrides = ByName<LinkedOverride>;

/** Reads the types of overrides as Type cells are read. */
export function linkOverrides(
  overrides: readonly Override[],
  vocabulary: Vocabulary = standardVocabulary,
): readonly LinkedOverride[] {
  return overrides.map((override) => {
    const { type } = override;
    if (type === undefined) return override;
    return { ...override, expression: readTypeName(type.value, type.source, vocabulary) };
  });
}
