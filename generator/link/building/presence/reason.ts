import type { Evidence, Presence } from '../../../model/schema/schema.js';
import type { Source } from '../../../model/source.js';
import type { Payload } from '../../resolving/payloads.js';
import type { PresenceEvidence } from './presence-evidence.js';

/** A reason for a decision, and where it stands. */
export type Reason = Omit<Evidence, 'about'>;

/** Whether a property must be there in one shape, and why. */
export interface Decision {
  readonly presence: Presence;
  readonly reasons: readonly Reason[];
}

/** It must be there. */
export function required(...reasons: readonly Reason[]): Decision {
  return { presence: 'required', reasons };
}

/** It may be there. */
export function optional(...reasons: readonly Reason[]): Decision {
  return { presence: 'optional', reasons };
}

/** It must not be there. */
export function absent(...reasons: readonly Reason[]): Decision {
  return { presence: 'absent', reasons };
}

/** A table says so. */
export function stated(says: string, source: Source): Reason {
  return { says, source, origin: 'table' };
}

/** An example shows it. */
export function shown(says: string, { node }: Payload): Reason {
  return { says, source: node.source, origin: 'example' };
}

/** It follows from what the property is, or from what nothing says of it; the place is where that would be said. */
export function concluded(says: string, { facts: [{ source, origin }] }: PresenceEvidence): Reason {
  return { says, source, origin };
}
