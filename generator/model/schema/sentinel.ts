import type { Member } from './schema.js';

/** The member `unknownFutureValue`, which the OData guidelines reserve for values that are added later. */
export function findSentinel(members: readonly Pick<Member, 'name'>[]): string | undefined {
  return members.find(({ name }) => isSentinel(name))?.name;
}

/** Whether a member stands for values that are added later. */
export function isSentinel(name: string): boolean {
  return name.toLowerCase() === 'unknownfuturevalue';
}
