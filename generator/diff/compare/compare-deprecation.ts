import type { Comparison } from '../comparison.js';
import { isEdited } from './compare-texts.js';

/** How the deprecation of a thing has changed; undefined if it has not. A thing that is not deprecated has no text. */
export function compareDeprecation(
  before: string | undefined,
  after: string | undefined,
  comparison: Comparison,
): 'deprecated' | 'no-longer-deprecated' | 'deprecation-edited' | undefined {
  if ((before === undefined) === (after === undefined))
    return isEdited(before, after, comparison) ? 'deprecation-edited' : undefined;
  if (!comparison.silenceDenies) return undefined;
  return after === undefined ? 'no-longer-deprecated' : 'deprecated';
}
