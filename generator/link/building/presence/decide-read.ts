import type { Payload } from '../../resolving/payloads.js';
import { findConstraint, findRequired, type PresenceEvidence } from './presence-evidence.js';
import { absent, concluded, optional, required, shown, stated, type Decision, type Reason } from './reason.js';

/** Decides the presence of a property in responses. */
export function decideRead(given: PresenceEvidence): Decision {
  if (given.requestOnly) return absent(concluded('only the table of a request lists it', given));
  if (given.policy === 'optional') return optional(concluded('the configuration makes everything optional', given));
  const excuse = findExcuse(given);
  if (excuse !== undefined) return optional(excuse);
  const words = findWords(given);
  if (words !== undefined) return required(words);
  if (given.policy === 'documented' && given.key) return decideKey(given, given.payloads.get('read') ?? []);
  return optional(concluded('the documentation does not say that it is required', given));
}

/** Finds a reason why a service may omit the property whatever else is said about it, for example that it is write-only. */
function findExcuse(given: PresenceEvidence): Reason | undefined {
  if (given.navigation) return concluded('a relationship is returned only if a request expands it', given);
  if (given.stream) return concluded('a stream is read by a separate request', given);
  const writeOnly = findConstraint(given, 'WriteOnly');
  if (writeOnly !== undefined) return stated('the documentation calls it write-only', writeOnly.source);
  const selectOnly = given.constraints.find((one) => one.kind === 'SelectOnly' && one.selectOnly);
  return selectOnly && stated('the documentation says that it is returned only on $select', selectOnly.source);
}

/** Finds the words of the type's own rows that make the property required. */
function findWords(given: PresenceEvidence): Reason | undefined {
  const words = findRequired(given, 'type') ?? findConstraint(given, 'Key');
  return words && stated(`the documentation calls it ${words.kind === 'Key' ? 'the key' : 'required'}`, words.source);
}

/** Decides about a key that no row calls so: an annotation names it, or it is the `id` of an entity. */
function decideKey(given: PresenceEvidence, responses: readonly Payload[]): Decision {
  if (given.optional)
    return optional(concluded('the JSON representation lists it among the optional properties', given));
  const without = responses.filter(({ members }) => !members.has(given.name));
  const [first] = without;
  if (first !== undefined) return optional(shown(leftOut(without.length, responses.length), first));
  return required(concluded('it is the key, and no example response leaves it out', given));
}

function leftOut(count: number, all: number): string {
  if (all === 1) return 'it is the key, but the only example response leaves it out';
  return count === 1
    ? `it is the key, but 1 of ${all} example responses leaves it out`
    : `it is the key, but ${count} of ${all} example responses leave it out; this is the first`;
}
