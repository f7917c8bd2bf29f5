import { diagnose, type Diagnostic } from '../../../model/diagnostic.js';
import type { QualifiedName } from '../../../model/edm/type-reference.js';
import type { EnumValue } from '../../../model/facts/facts.js';
import { groupBy } from '../../../model/text/group-by.js';
import type { Member } from '../../../model/schema/schema.js';

export interface MergedMembers {
  readonly members: readonly Member[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Unites lists of one enum's members, the most trusted list first; lists that contradict each other are reported. */
export function mergeMembers(name: QualifiedName, lists: readonly (readonly EnumValue[])[]): MergedMembers {
  const known = lists.filter(({ length }) => length > 0);
  const members = [...groupBy(known.flat(), (value) => value.name.toLowerCase()).values()].flatMap(mergeMember);
  return { members, diagnostics: reportContradictions(name, known) };
}

/** The member that the OData guidelines reserve for values added later, where a list has it. */
export function findSentinel(members: readonly Member[]): string | undefined {
  return members.find(({ name }) => isSentinel(name))?.name;
}

/** Have two lists the same members, but for the one that stands for later ones? */
export function haveEqualMembers(
  a: readonly { readonly name: string }[],
  b: readonly { readonly name: string }[],
): boolean {
  const names = namesOf(a);
  const others = namesOf(b);
  return names.size === others.size && [...names].every((name) => others.has(name));
}

function isSentinel(name: string): boolean {
  return name.toLowerCase() === 'unknownfuturevalue';
}

function namesOf(values: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(values.map(({ name }) => name.toLowerCase()).filter((name) => !isSentinel(name)));
}

/** The spelling and place of the first list; the value from whichever list gives one; the longest description. */
function mergeMember(same: readonly EnumValue[]): readonly Member[] {
  const [first] = same;
  if (first === undefined) return [];
  const value = same.find((one) => one.value !== undefined)?.value;
  const description = longest(same.map((one) => one.description));
  return [
    {
      name: first.name,
      ...(value === undefined ? {} : { value }),
      ...(description === undefined ? {} : { description }),
      ...(description !== undefined && /^\W{0,4}deprecated\b/i.test(description) ? { deprecated: description } : {}),
      source: first.source,
    },
  ];
}

/** The longest of several texts, the first of equally long ones. */
export function longest(texts: readonly (string | undefined)[]): string | undefined {
  return texts.reduce((best, text) => ((text?.length ?? 0) > (best?.length ?? 0) ? text : best), undefined);
}

/** A list that neither holds all members of the first nor only members of it. */
function reportContradictions(name: QualifiedName, lists: readonly (readonly EnumValue[])[]): readonly Diagnostic[] {
  const [first, ...others] = lists;
  const place = first?.[0]?.source;
  if (first === undefined || place === undefined) return [];
  return others.flatMap((list) => {
    const [value] = list;
    const missing = first.find((one) => !isSentinel(one.name) && !namesOf(list).has(one.name.toLowerCase()));
    const surplus = list.find((one) => !isSentinel(one.name) && !namesOf(first).has(one.name.toLowerCase()));
    if (value === undefined || missing === undefined || surplus === undefined) return [];
    return [
      diagnose('conflicting-enum-members', value.source, { name, missing: missing.name }, [
        { message: `listed without \`${surplus.name}\` here`, source: place },
      ]),
    ];
  });
}
