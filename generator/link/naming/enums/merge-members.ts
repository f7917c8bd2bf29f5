import { diagnose, type Diagnostic } from '../../../model/diagnostic.js';
import type { QualifiedName } from '../../../model/edm/type-reference.js';
import type { EnumValue } from '../../../model/facts/facts.js';
import { groupBy } from '../../../model/text/group-by.js';
import type { Member } from '../../../model/schema/schema.js';
import { isSentinel } from '../../../model/schema/sentinel.js';

export interface MergedMembers {
  readonly members: readonly Member[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Merges several lists of one enum's members, the most reliable list first, and reports lists that contradict the first. */
export function mergeMembers(name: QualifiedName, lists: readonly (readonly EnumValue[])[]): MergedMembers {
  const known = lists.filter(({ length }) => length > 0);
  const nameIn = foldCase(known);
  const members = [...groupBy(known.flat(), ({ name: one }) => nameIn(one)).values()].flatMap(mergeMember);
  return { members, diagnostics: reportContradictions(name, known) };
}

/**
 * Returns how names are compared: without case, because pages differ in it, unless one list has two members that differ only in case, such
 * as `M` and `m`.
 */
function foldCase(lists: readonly (readonly { readonly name: string }[])[]): (name: string) => string {
  const twins = new Set(lists.flatMap(twinsIn));
  return (name) => (twins.has(name.toLowerCase()) ? name : name.toLowerCase());
}

/** The names, in lower case, that a list has in several spellings. */
function twinsIn(list: readonly { readonly name: string }[]): readonly string[] {
  const spellings = groupBy(new Set(list.map(({ name }) => name)), (name) => name.toLowerCase());
  return [...spellings].flatMap(([name, same]) => (same.length > 1 ? [name] : []));
}

/** Whether two lists have the same members, ignoring case and the sentinel `unknownFutureValue`. */
export function haveEqualMembers(
  a: readonly { readonly name: string }[],
  b: readonly { readonly name: string }[],
): boolean {
  const nameIn = foldCase([a, b]);
  const names = namesOf(a, nameIn);
  const others = namesOf(b, nameIn);
  return names.size === others.size && [...names].every((name) => others.has(name));
}

function namesOf(values: readonly { readonly name: string }[], nameIn: (name: string) => string): ReadonlySet<string> {
  return new Set(values.map(({ name }) => nameIn(name)).filter((name) => !isSentinel(name)));
}

/** Takes name and place from the first list, the value from the first list that has one, and the longest description. */
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

/** Reports each list that lacks a member of the first list and has a member that the first list lacks. */
function reportContradictions(name: QualifiedName, lists: readonly (readonly EnumValue[])[]): readonly Diagnostic[] {
  const [first, ...others] = lists;
  const place = first?.[0]?.source;
  const nameIn = foldCase(lists);
  if (first === undefined || place === undefined) return [];
  const firstNames = namesOf(first, nameIn);
  return others.flatMap((list) => {
    const [value] = list;
    const names = namesOf(list, nameIn);
    const missing = first.find((one) => !isSentinel(one.name) && !names.has(nameIn(one.name)));
    const surplus = list.find((one) => !isSentinel(one.name) && !firstNames.has(nameIn(one.name)));
    if (value === undefined || missing === undefined || surplus === undefined) return [];
    return [
      diagnose('conflicting-enum-members', value.source, { name, missing: missing.name }, [
        { message: `listed without \`${surplus.name}\` here`, source: place },
      ]),
    ];
  });
}
