import type { PresencePolicy } from '../../../model/schema/schema.js';
import { findConstraint, findRequired, type PresenceEvidence } from './presence-evidence.js';
import { absent, concluded, optional, required, shown, stated, type Decision, type Reason } from './reason.js';

type RequestShape = 'create' | 'update';

/** Decides the presence of a property in requests that create or update an object. */
export function decideRequest(given: PresenceEvidence, shape: RequestShape): Decision {
  const sent = given.payloads.get(shape) ?? [];
  const parts = given.payloads.get('parameters') ?? [];
  const sender = [...sent, ...parts].find(({ members }) => members.has(given.name));
  const forbidden = findForbidden(given, shape);
  if (forbidden !== undefined && sender === undefined) return absent(forbidden);
  if (forbidden !== undefined && sender !== undefined)
    return optional(forbidden, shown('but an example request sends it', sender));
  const demand = demands[given.policy](given, shape, sent.length > 0);
  if (demand.presence !== 'required') return demand;
  const missing = sent.find(({ members }) => !members.has(given.name));
  if (missing !== undefined) return optional(...demand.reasons, shown('but an example request leaves it out', missing));
  const [example] = sent;
  return example === undefined
    ? demand
    : required(...demand.reasons, shown('and every example request sends it', example));
}

function findForbidden(given: PresenceEvidence, shape: RequestShape): Reason | undefined {
  const readOnly = findConstraint(given, 'ReadOnly');
  if (readOnly !== undefined) return stated('the documentation calls it read-only', readOnly.source);
  if (given.key) return concluded('it is the key, which the service chooses', given);
  if (given.requestOnly && !given.facts.some(({ role }) => role === `${shape}-body`))
    return concluded('only the table of another request lists it', given);
  const immutable = shape === 'update' ? findConstraint(given, 'Immutable') : undefined;
  return immutable && stated('the documentation calls it immutable', immutable.source);
}

/** Decides the presence that tables demand. `hasExample`: whether an example shows a request of this shape. */
type Demand = (given: PresenceEvidence, shape: RequestShape, hasExample: boolean) => Decision;

const demands: Readonly<Record<PresencePolicy, Demand>> = {
  documented: (given, shape, hasExample) => {
    const words = demandInWords(given, shape);
    if (words.presence === 'required' || shape === 'update' || given.requiredOnCreate === undefined) return words;
    const listed = stated('a table lists it as required when creating the object', given.requiredOnCreate);
    if (!hasExample) return optional(listed, concluded('but no example request confirms that', given));
    if (given.navigation) return optional(listed, concluded('but it is a relationship', given));
    const excuse = findConstraint(given, 'Optional');
    return excuse === undefined
      ? required(listed)
      : optional(listed, stated('but its row calls it optional', excuse.source));
  },
  explicit: demandInWords,
  optional: (given) => optional(concluded('the configuration makes everything optional', given)),
};

function demandInWords(given: PresenceEvidence, shape: RequestShape): Decision {
  // `Required.` on the type's own page applies to create requests; in the table of a request body, to that request.
  const words = shape === 'create' ? findRequired(given, 'type', 'create-body') : findRequired(given, 'update-body');
  if (words !== undefined) return required(stated('the documentation calls it required', words.source));
  const silence =
    shape === 'create' ? 'the documentation does not call it required' : 'an update sends only what changes';
  return optional(concluded(silence, given));
}
