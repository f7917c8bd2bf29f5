import type { Change } from '../../model/change/change.js';
import type { EnumType, Member } from '../../model/schema/schema.js';
import type { Comparison } from '../comparison.js';
import { makeChange, type Sides } from '../make-change.js';
import { pairMembers } from '../pair/pair-members.js';
import { compareDeprecation } from './compare-deprecation.js';
import { isEdited } from './compare-texts.js';

/** Two states of one enum. `property`: the property that lists its values, if the documentation does not name it. */
export interface EnumStates {
  readonly before: EnumType;
  readonly after: EnumType;
  readonly sides: Sides;
  readonly property?: string;
}

/** Compares the members of an enum, and whether others may be added. */
export function compareEnum(states: EnumStates, comparison: Comparison): readonly Change[] {
  const { before, after, sides } = states;
  const members = pairMembers(before, after, comparison.types);
  const isOpen = before.sentinel !== undefined || after.sentinel !== undefined;
  const subject = subjectIn(states);
  return [
    ...compareFlags(states, comparison),
    ...compareSentinels(states, comparison),
    ...members.pairs.flatMap((pair) => compareMember(pair, states, comparison)),
    ...members.removed.map((member) =>
      makeChange('member-removed', { subject: subject(member), at: [member.source, undefined], sides }),
    ),
    ...members.added.map((member) =>
      makeChange(isOpen ? 'member-added' : 'member-added-to-closed', {
        subject: subject(member),
        at: [undefined, member.source],
        sides,
      }),
    ),
  ];
}

function subjectIn({ after, property }: EnumStates) {
  return ({ name }: Pick<Member, 'name'>) =>
    ({ kind: 'Member', type: after.name, name, ...(property === undefined ? {} : { property }) }) as const;
}

function compareFlags({ before, after, sides }: EnumStates, { silenceDenies }: Comparison): readonly Change[] {
  if (before.flags === after.flags || !silenceDenies) return [];
  const inWords = ({ flags }: EnumType) => (flags ? 'several members at once' : 'one member at a time');
  const at = [before.source, after.source] as const;
  const subject = { kind: 'Type', type: after.name } as const;
  return [makeChange('flags-changed', { subject, at, sides, before: inWords(before), after: inWords(after) })];
}

function compareSentinels(states: EnumStates, { silenceDenies }: Comparison): readonly Change[] {
  const { before, after, sides } = states;
  if (before.sentinel === after.sentinel || !silenceDenies) return [];
  const find = ({ members, sentinel }: EnumType) => members.find(({ name }) => name === sentinel)?.source;
  const at = [find(before) ?? before.source, find(after) ?? after.source] as const;
  const subject = subjectIn(states)({ name: after.sentinel ?? before.sentinel ?? '' });
  if (after.sentinel === undefined) return [makeChange('enum-closed', { subject, at, sides })];
  return before.sentinel === undefined ? [makeChange('enum-opened', { subject, at, sides })] : [];
}

function compareMember(
  [before, after]: readonly [Member, Member],
  states: EnumStates,
  comparison: Comparison,
): readonly Change[] {
  const { sides } = states;
  const context = { subject: subjectIn(states)(after), at: [before.source, after.source], sides } as const;
  const deprecation = compareDeprecation(before.deprecated, after.deprecated, comparison);
  return [
    ...(before.name === after.name ? [] : [makeChange('member-renamed', { ...context, before: before.name })]),
    ...compareValues(before, after, context, comparison),
    ...(deprecation === undefined ? [] : [makeChange(`member-${deprecation}`, context)]),
    ...(isEdited(before.description, after.description, comparison)
      ? [makeChange('member-description-edited', context)]
      : []),
  ];
}

type Context = Parameters<typeof makeChange<'member-value-changed'>>[1];

/** A number that only one state writes down is no other number. */
function compareValues(
  { value: before }: Member,
  { value: after }: Member,
  context: Context,
  { silenceDenies }: Comparison,
): readonly Change[] {
  if (before === after) return [];
  if (before !== undefined && after !== undefined)
    return [makeChange('member-value-changed', { ...context, before, after })];
  if (!silenceDenies) return [];
  return after === undefined
    ? [makeChange('member-value-no-longer-stated', { ...context, ...(before === undefined ? {} : { before }) })]
    : [makeChange('member-value-stated', { ...context, after })];
}
