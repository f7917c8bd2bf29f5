import type { EnumType, Member } from '../../model/schema/schema.js';
import type { Comparison } from '../comparison.js';
import { identifyByDescription } from './describe-identity.js';
import { pairNamed, type Pairing } from './pair-named.js';

/** Pairs the members of an enum; the documented number of a member identifies it. The sentinel is no value of its own. */
export function pairMembers(before: EnumType, after: EnumType, types: Comparison['types']): Pairing<Member> {
  return pairNamed({
    before: membersOf(before),
    after: membersOf(after),
    mayBeSame: (old, young) => old.value === young.value,
    identities: [{ of: ({ value }) => value, isTelling: () => true }, ...identifyByDescription(types)],
  });
}

function membersOf({ members, sentinel }: EnumType): readonly Member[] {
  return members.filter(({ name }) => name !== sentinel);
}
