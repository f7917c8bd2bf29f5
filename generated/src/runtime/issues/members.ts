// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { areMembers, isMember, type Members } from '../members.js';
import { wrong, type Found } from './found.js';
import { listNames } from './list-names.js';

/** Reports a property or item that is not a documented member, or is the excluded one. */
export function member(found: Found, step: string | number, value: unknown, members: Members, except?: string): Found {
  return isMember(members, value, except) ? found : unknownMember(found, step, value, members, except);
}

/** Reports a property or item that does not consist of documented members joined by commas. */
export function memberList(found: Found, step: string | number, value: unknown, members: Members): Found {
  return areMembers(members, value) ? found : unknownMember(found, step, value, members);
}

/** Reports text that is not a member, or a value that is not text. */
export function unknownMember(
  found: Found,
  step: string | number,
  value: unknown,
  members: Members,
  except?: string,
): Found {
  const allowed = members.filter((name) => name !== except);
  return wrong(
    found,
    step,
    value,
    listNames(allowed),
    typeof value === 'string' ? 'unknown-enum-member' : 'wrong-type',
  );
}
