import type { Evidence, Property } from '../../../model/schema/schema.js';
import type { ShapeName } from '../../../model/schema/shape.js';
import { decideRead } from './decide-read.js';
import { decideRequest } from './decide-request.js';
import type { PresenceEvidence } from './presence-evidence.js';
import type { Decision } from './reason.js';

/*
 * How presence is decided.
 *
 * Read. A validator of responses must not refuse what a real service sends, and a service returns whole objects unless it is asked for
 * less. So a property is required in responses only where the documentation shows the object whole at least once (every documented
 * structural property is there) and no example of a response leaves this property out; a key is required where no example leaves it out.
 *
 * Create. Required where a table says so and every example that creates one sends it. "Properties that are required when you create"
 * counts as such a table only together with an example, and not for a row that says "Optional.": the phrase also covers what the
 * service sets. Keys and read-only properties are absent, unless an example sends them (also as a part of an action's parameters): then
 * they are optional.
 *
 * Update. A PATCH names what changes, so that nothing is required unless a table and every example say so. Keys, read-only and immutable
 * properties are absent, unless an example sends them.
 *
 * What only the table of a request lists, although a page defines the type, belongs to that request alone: it is absent elsewhere.
 *
 * That is the policy `documented`. Under `explicit` a property is required only where its own row says so in words ("Required.", in
 * responses also "Key.") and no example contradicts; a row of the type's page speaks of responses as well, a row of a request body does
 * not. Under `optional` nothing is required, neither in responses nor in requests. What must not be sent is absent under each.
 */

export interface DecidedPresence {
  readonly presence: Property['presence'];
  readonly evidence: readonly Evidence[];
}

/** Decides whether a property must be there, in each of the three shapes, and says why. */
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
