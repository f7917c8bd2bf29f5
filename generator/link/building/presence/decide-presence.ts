import type { Evidence, Property } from '../../../model/schema/schema.js';
import type { ShapeName } from '../../../model/schema/shape.js';
import { decideRead } from './decide-read.js';
import { decideRequest } from './decide-request.js';
import type { PresenceEvidence } from './presence-evidence.js';
import type { Decision } from './reason.js';

/*
 * How presence is decided. What a row says of its property ("Required.", "Key.", a Required column) holds under every policy but
 * `optional`, and no example weakens it: an example that leaves the property out is reported.
 *
 * Read. Rows of the type's page count, except for what a service may leave out whatever its row says: relationships, streams, and what is
 * write-only or returned only on `$select`. Examples never make a property required, because they do not predict the responses of other
 * pages (bench/presence.mjs measures it). Under `documented`, the key is required if no example response leaves it out, also if only an
 * annotation or the name `id` makes it the key.
 *
 * Create. Rows of the type's page and of the table of the request count. Under `documented`, so does a table of "properties that are
 * required when you create", if an example exists, every example sends the property, and its row does not say "Optional.", because such
 * tables also list what the service sets. Keys and read-only properties are absent, or optional if an example sends them, also within the
 * parameters of an action.
 *
 * Update. A PATCH names only what changes. So only rows of the request's own table count. Keys, read-only and immutable properties are
 * absent, or optional if an example sends them.
 *
 * A property that only the table of a request lists, although a page defines the type, is absent from all other shapes. Under the policy
 * `optional` nothing is required. What must not be sent is absent under every policy.
 */

export interface DecidedPresence {
  readonly presence: Property['presence'];
  readonly evidence: readonly Evidence[];
}

/** Decides for each shape whether a property is required, optional or absent, and records the reasons. */
export function decidePresence(given: PresenceEvidence): DecidedPresence {
  const read = decideRead(given);
  const create = decideRequest(given, 'create');
  const update = decideRequest(given, 'update');
  return {
    presence: { read: read.presence, create: create.presence, update: update.presence },
    evidence: [...evidenceOf(read, 'read'), ...evidenceOf(create, 'create'), ...evidenceOf(update, 'update')],
  };
}

function evidenceOf({ reasons }: Decision, shape: ShapeName): readonly Evidence[] {
  return reasons.map((reason) => ({ about: `presence.${shape}`, ...reason }));
}
