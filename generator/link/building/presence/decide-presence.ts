import type { Evidence, Property } from '../../../model/schema/schema.js';
import type { ShapeName } from '../../../model/schema/shape.js';
import { decideRead } from './decide-read.js';
import { decideRequest } from './decide-request.js';
import type { PresenceEvidence } from './presence-evidence.js';
import type { Decision } from './reason.js';

/*
 * How presence is decided, under the policy `documented`.
 *
 * Read. A validator of responses must not reject what a real service sends, and a service returns whole objects unless a request selects
 * less. So a property is required in responses only if no example response omits it and at least one shows a complete object, with every
 * documented structural property. A key is required if no example response omits it.
 *
 * Create. A property is required if a table says so and every example that creates such an object sends it. A table of "properties that
 * are required when you create" counts only together with an example, and not for a row that says "Optional.", because such tables also
 * list what the service sets. Keys and read-only properties are absent, or optional if an example sends them, also within the parameters
 * of an action.
 *
 * Update. A PATCH names only what changes. So a property is required only if a table and every example say so. Keys, read-only and
 * immutable properties are absent, or optional if an example sends them.
 *
 * A property that only the table of a request lists, although a page defines the type, is absent from all other shapes.
 *
 * Under the policy `explicit` a property is required only if its own row says "Required." (in responses also "Key.") and no example omits
 * it. Rows of the type's page apply to responses and create requests; rows of a request body apply only to that request. Under the policy
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
