import type { PresencePolicy } from '../../../model/schema/schema.js';
import type { Payload } from '../../resolving/payloads.js';
import { findConstraint, findRequired, type PresenceEvidence } from './presence-evidence.js';
import { absent, concluded, optional, required, shown, stated, type Decision, type Reason } from './reason.js';

/** Decides the presence of a property in responses. */
export function decideRead(given: PresenceEvidence): Decision {
  if (given.requestOnly) return absent(concluded('only the table of a request lists it', given));
  const responses = given.payloads.get('read') ?? [];
  const without = responses.filter(({ members }) => !members.has(given.name));
  const [first] = without;
  if (first !== undefined) return optional(shown(leftOut(without.length, responses.length), first));
  return policies[given.policy](given, responses);
}

function leftOut(count: number, all: number): string {
  if (all === 1) return 'the only example response leaves it out';
  return count === 1
    ? `1 of ${all} example responses leaves it out`
    : `${count} of ${all} example responses leave it out; this is the first`;
}

type Decide = (given: PresenceEvidence, responses: readonly Payload[]) => Decision;

const policies: Readonly<Record<PresencePolicy, Decide>> = {
  documented: (given, responses) => {
    if (given.key) return required(concluded('it is the key, and no example response leaves it out', given));
    const excuse = findExcuse(given);
    return excuse === undefined ? decideByExamples(given, responses) : optional(excuse);
  },
  explicit: (given) => {
    const excuse = findExcuse(given);
    if (excuse !== undefined) return optional(excuse);
    const words = findRequired(given, 'type') ?? findConstraint(given, 'Key');
    if (words === undefined) return optional(concluded('the documentation does not say that it is required', given));
    return required(
      stated(`the documentation calls it ${words.kind === 'Key' ? 'the key' : 'required'}`, words.source),
    );
  },
  optional: (given) => optional(concluded('the configuration makes everything optional', given)),
};

/** Finds a reason why a service may omit the property that examples cannot disprove, for example that it is write-only. */
function findExcuse(given: PresenceEvidence): Reason | undefined {
  if (given.navigation) return concluded('a relationship is returned only if a request expands it', given);
  if (given.stream) return concluded('a stream is read by a separate request', given);
  if (given.optional) return concluded('the JSON representation lists it among the optional properties', given);
  const writeOnly = findConstraint(given, 'WriteOnly');
  if (writeOnly !== undefined) return stated('the documentation calls it write-only', writeOnly.source);
  const selectOnly = given.constraints.find((one) => one.kind === 'SelectOnly' && one.selectOnly);
  return selectOnly && stated('the documentation says that it is returned only on $select', selectOnly.source);
}

function decideByExamples(given: PresenceEvidence, responses: readonly Payload[]): Decision {
  const [first] = responses;
  if (first === undefined) return optional(concluded('no example response shows such an object', given));
  const complete = responses.find(given.isComplete);
  if (complete === undefined)
    return optional(shown('example responses have it, but none shows an object with all documented properties', first));
  const others = responses.filter((response) => response !== complete);
  return required(
    shown('an example response shows an object with all documented properties', complete),
    ...others
      .slice(0, few)
      .map((other, index) => shown(`another example response has it${moreThan(others, index)}`, other)),
  );
}

/** The maximum number of further examples that are cited. */
const few = 3;

function moreThan(others: readonly Payload[], index: number): string {
  return index === few - 1 && others.length > few ? `, and so have ${others.length - few} more` : '';
}
