import type { Source } from '../../../model/source.js';
import type { Payload } from '../../resolving/payloads.js';
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
  if (given.policy === 'optional') return optional(concluded('the configuration makes everything optional', given));
  const words = findWords(given, shape);
  if (words !== undefined) return required(words);
  if (given.policy === 'documented' && shape === 'create' && given.requiredOnCreate !== undefined)
    return decideByTable(given, given.requiredOnCreate, sent);
  return optional(concluded(silence[shape], given));
}

/** `Required.` on the type's own page applies to create requests; in the table of a request body, to that request. */
function findWords(given: PresenceEvidence, shape: RequestShape): Reason | undefined {
  const words = shape === 'create' ? findRequired(given, 'type', 'create-body') : findRequired(given, 'update-body');
  return words && stated('the documentation calls it required', words.source);
}

const silence: Readonly<Record<RequestShape, string>> = {
  create: 'the documentation does not call it required',
  update: 'an update sends only what changes',
};

function findForbidden(given: PresenceEvidence, shape: RequestShape): Reason | undefined {
  const readOnly = findConstraint(given, 'ReadOnly');
  if (readOnly !== undefined) return stated('the documentation calls it read-only', readOnly.source);
  if (given.key) return concluded('it is the key, which the service chooses', given);
  if (given.requestOnly && !given.facts.some(({ role }) => role === `${shape}-body`))
    return concluded('only the table of another request lists it', given);
  const immutable = shape === 'update' ? findConstraint(given, 'Immutable') : undefined;
  return immutable && stated('the documentation calls it immutable', immutable.source);
}

/** Decides by a table of "properties that are required when you create", which also lists what the service sets. */
function decideByTable(given: PresenceEvidence, table: Source, sent: readonly Payload[]): Decision {
  const listed = stated('a table lists it as required when creating the object', table);
  const [example] = sent;
  if (example === undefined) return optional(listed, concluded('but no example request confirms that', given));
  if (given.navigation) return optional(listed, concluded('but it is a relationship', given));
  const excuse = findConstraint(given, 'Optional');
  if (excuse !== undefined) return optional(listed, stated('but its row calls it optional', excuse.source));
  const missing = sent.find(({ members }) => !members.has(given.name));
  return missing === undefined
    ? required(listed, shown('and every example request sends it', example))
    : optional(listed, shown('but an example request leaves it out', missing));
}
