import type { Evidence, Presence } from '../../../model/schema/schema.js';
import type { Source } from '../../../model/source.js';
import type { Payload } from '../../resolving/payloads.js';
import type { PresenceEvidence } from './presence-evidence.js';

/** A reason for a decision, with its source. */
export type Reason = Omit<Evidence, 'about'>;

/** The presence of a property in one shape, and the reasons for it. */
export interface Decision {
  readonly presence: Presence;
  readonly reasons: readonly Reason[];
}

/** The property must be there. */
export function required(...reasons: readonly Reason[]): Decision {
  return { presence: 'required', reasons };
}

/** The property may be omitted. */
export function optional(...reasons: readonly Reason[]): Decision {
  return { presence: 'optional', reasons };
}

/** The property must not be there. */
export function absent(...reasons: readonly Reason[]): Decision {
  return { presence: 'absent', reasons };
}

/** A reason that a table states. */
export function stated(says: string, source: Source): Reason {
  return { says, source, origin: 'table' };
}

/** A reason that an example shows. */
export function shown(says: string, { node }: Payload): Reason {
  return { says, source: node.source, origin: 'example' };
}

/** A reason that follows from the kind of the property or from the lack of a statement. Its source is the first row of the property. */
export function concluded(says: string, { facts: [{ source, origin }] }: PresenceEvidence): Reason {
  return { says, source, origin };
}
