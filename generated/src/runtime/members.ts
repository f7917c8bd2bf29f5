// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** The names of the members of an enumeration. */
export type Members = readonly string[];

/** Whether a value is a documented member other than the excluded one. */
export function isMember(members: Members, value: unknown, except?: string): boolean {
  return typeof value === 'string' && value !== except && members.includes(value);
}

/** Whether a value consists of documented members joined by commas. */
export function areMembers(members: Members, value: unknown, except?: string): boolean {
  return typeof value === 'string' && value.split(',').every((name) => isMember(members, name.trim(), except));
}

/** Returns the values of an object as a list. */
export function valuesOf<Member extends string>(members: Readonly<Record<string, Member>>): readonly Member[] {
  return Object.values(members);
}
