import type { Constraint, ConstraintKind } from '../../model/constraint.js';
import type { PropertyFact } from '../../model/facts.js';
import type { Evidence, Presence, Property } from '../../model/schema.js';
import type { Origin, Source } from '../../model/source.js';
import type { Payload } from './payloads.js';

/*
 * How presence is decided.
 *
 * Read. A validator of responses must not refuse what a real service sends, and a service returns whole objects unless it is asked for
 * less. So a property is required in responses only where the documentation shows the object whole at least once (every documented
 * structural property is there) and no example of a response leaves this property out; a key is required where no example leaves it out.
 *
 * Create. Required where a table says so and every example that creates one sends it. "Properties that are required when you create"
 * counts as such a table only together with an example, and not for a row that says "Optional.": the phrase also covers what the
 * service sets. Keys and read-only properties are
 * absent, unless an example sends them (also as a part of an action's parameters): then they are optional.
 *
 * Update. A PATCH names what changes, so that nothing is required unless a table and every example say so. Keys, read-only and immutable
 * properties are absent, unless an example sends them.
 *
 * What only the table of a request lists, although a page defines the type, belongs to that request alone: it is absent elsewhere.
 */

export interface PresenceEvidence {
  readonly name: string;
  readonly facts: readonly PropertyFact[];
  readonly constraints: readonly Constraint[];
  readonly navigation: boolean;
  readonly stream: boolean;
  readonly key: boolean;
  /** Only tables of requests list it, although a page defines the type. */
  readonly requestOnly: boolean;
  /** The annotation's `optionalProperties` names it. */
  readonly optional: boolean;
  /** The place of a table that lists it among the properties that are required when one creates the object. */
  readonly boilerplate: Source | undefined;
  /** Examples of the declaring type and of the types that derive from it. */
  readonly payloads: readonly Payload[];
  /** Is every documented structural property of its type in the payload? */
  readonly isWhole: (payload: Payload) => boolean;
}

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
    evidence: [...read.evidence, ...create.evidence, ...update.evidence],
  };
}

interface Decision {
  readonly presence: Presence;
  readonly evidence: readonly Evidence[];
}

function decideRead(given: PresenceEvidence): Decision {
  const shown = given.payloads.filter(({ shape }) => shape === 'read');
  if (given.requestOnly) return because('presence.read', 'absent', listedOnlyIn('a request', given));
  const missing = shown.find(({ members }) => !members.has(given.name));
  if (missing !== undefined)
    return because('presence.read', 'optional', shownBy('an example response leaves it out', missing));
  if (given.key) return because('presence.read', 'required', isKey(given));
  if (given.navigation || given.stream || given.optional || isSelectOnly(given))
    return { presence: 'optional', evidence: [] };
  const whole = shown.find(given.isWhole);
  if (whole === undefined) return { presence: 'optional', evidence: [] };
  const says =
    shown.length === 1
      ? 'the example response shows the object whole'
      : `it is in all ${shown.length} example responses, and one shows the object whole`;
  return because('presence.read', 'required', shownBy(says, whole));
}

function decideRequest(given: PresenceEvidence, shape: 'create' | 'update'): Decision {
  const about = `presence.${shape}`;
  const sent = given.payloads.filter((payload) => payload.shape === shape);
  const parts = given.payloads.filter((payload) => payload.shape === 'parameters');
  const sender = [...sent, ...parts].find(({ members }) => members.has(given.name));
  const forbidden = findForbidden(given, shape);
  if (forbidden !== undefined && sender === undefined) return because(about, 'absent', forbidden);
  if (sender !== undefined && forbidden !== undefined)
    return because(about, 'optional', shownBy('an example sends it', sender));
  const demand = findDemand(given, shape, sent.length > 0);
  if (demand === undefined) return { presence: 'optional', evidence: [] };
  const missing = sent.find(({ members }) => !members.has(given.name));
  if (missing !== undefined) return because(about, 'optional', shownBy('an example request leaves it out', missing));
  return because(about, 'required', demand);
}

interface Reason {
  readonly says: string;
  readonly source: Source | undefined;
  readonly origin: Origin;
}

function findForbidden(given: PresenceEvidence, shape: 'create' | 'update'): Reason | undefined {
  const readOnly = find(given, 'ReadOnly');
  if (readOnly !== undefined) return stated('the documentation calls it read-only', readOnly.source);
  if (given.key) return isKey(given);
  if (given.requestOnly && !given.facts.some(({ role }) => role === `${shape}-body`)) {
    return listedOnlyIn('another request', given);
  }
  const immutable = shape === 'update' ? find(given, 'Immutable') : undefined;
  return immutable === undefined ? undefined : stated('the documentation calls it immutable', immutable.source);
}

function findDemand(given: PresenceEvidence, shape: 'create' | 'update', shown: boolean): Reason | undefined {
  const says = shown ? 'the table says so and every example request sends it' : 'the table says so';
  const required = requiredIn(given, shape);
  if (required !== undefined) return stated(says, required.source);
  if (shape === 'update' || !shown || given.boilerplate === undefined || given.navigation) return undefined;
  if (find(given, 'Optional') !== undefined) return undefined;
  return stated(says, given.boilerplate);
}

function stated(says: string, source: Source | undefined): Reason {
  return { says, source, origin: 'table' };
}

function listedOnlyIn(where: string, { facts }: PresenceEvidence): Reason {
  return stated(`only the table of ${where} lists it`, facts[0]?.source);
}

function isKey({ facts }: PresenceEvidence): Reason {
  return stated('it is the key', facts[0]?.source);
}

function shownBy(says: string, { node }: Payload): Reason {
  return { says, source: node.source, origin: 'example' };
}

/** On the type's own page `Required.` speaks of creation; in a table of a request body, of that request. */
function requiredIn({ facts }: PresenceEvidence, shape: 'create' | 'update'): Constraint | undefined {
  const roles = shape === 'create' ? ['type', 'create-body'] : ['update-body'];
  return facts
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ constraints }) => constraints)
    .find(({ kind }) => kind === 'Required');
}

function find({ constraints }: PresenceEvidence, kind: ConstraintKind): Constraint | undefined {
  return constraints.find((constraint) => constraint.kind === kind);
}

function isSelectOnly({ constraints }: PresenceEvidence): boolean {
  return constraints.some((constraint) => constraint.kind === 'SelectOnly' && constraint.selectOnly);
}

function because(about: string, presence: Presence, { says, source, origin }: Reason): Decision {
  return { presence, evidence: source === undefined ? [] : [{ about, says: `${presence}: ${says}`, origin, source }] };
}
