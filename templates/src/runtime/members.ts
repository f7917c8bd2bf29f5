/** The texts that stand for the members of an enumeration. */
export type Members = readonly string[];

/** Is it one of the documented members, and not the one that is excepted? */
export function isMember(members: Members, value: unknown, except?: string): boolean {
  return typeof value === 'string' && value !== except && members.includes(value);
}

/** Are they documented members, joined by commas? */
export function areMembers(members: Members, value: unknown, except?: string): boolean {
  return typeof value === 'string' && value.split(',').every((name) => isMember(members, name.trim(), except));
}

/** The values of an object as a list. */
export function valuesOf<Member extends string>(members: Readonly<Record<string, Member>>): readonly Member[] {
  return Object.values(members);
}
