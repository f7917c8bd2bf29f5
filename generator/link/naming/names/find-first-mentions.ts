import type { TypeMention } from '../../../model/facts/facts.js';
import type { TrustedMention } from './collect-mentions.js';
import type { TypeFinder } from './find-types.js';
import type { TypeKey } from './name-table.js';

/** Finds the first place that names each type. */
export function findFirstMentions(
  find: TypeFinder,
  mentions: readonly TrustedMention[],
): ReadonlyMap<TypeKey, TypeMention> {
  const first = new Map<TypeKey, TypeMention>();
  for (const { mention } of mentions) {
    const key = find.inCell(mention);
    if (key !== undefined && !first.has(key)) first.set(key, mention);
  }
  return first;
}
