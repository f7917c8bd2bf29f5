import { isMember, type Members } from './members.js';
import type { EnumMode, EnumShape } from './shape.js';

/** Makes the shape of an enumeration; `sentinel` is the member that stands for values added later. */
export function enumShape(
  name: string,
  members: Members,
  sentinel?: string,
  isRight: typeof isMember = isMember,
): EnumShape {
  const fault = (value: unknown, mode: EnumMode) => {
    if (typeof value !== 'string') return 'wrong-type';
    const except = mode === 'request' ? sentinel : undefined;
    return mode === 'open' || isRight(members, value, except) ? undefined : 'unknown-enum-member';
  };
  return { kind: 'enum', name, members, sentinel, fault };
}
