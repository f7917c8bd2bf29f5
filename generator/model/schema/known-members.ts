import type { EnumType } from './schema.js';

/** Whether the documentation lists a member besides the one for values that are added later. Otherwise any text is valid. */
export function hasKnownMembers({ members, sentinel }: EnumType): boolean {
  return members.some(({ name }) => name !== sentinel);
}
