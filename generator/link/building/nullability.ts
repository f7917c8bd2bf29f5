import type { Constraint } from '../../model/constraint.js';
import type { PropertyFact } from '../../model/facts/facts.js';
import type { JsonNode } from '../../model/json.js';
import type { Evidence } from '../../model/schema/schema.js';
import type { Payload } from '../resolving/payloads.js';

export interface NullEvidence {
  readonly name: string;
  readonly key: boolean;
  readonly facts: readonly PropertyFact[];
  readonly constraints: readonly Constraint[];
  readonly payloads: readonly Payload[];
}

export interface DecidedNullability {
  /** Undefined if the documentation does not say. */
  readonly nullable: boolean | undefined;
  readonly evidence: readonly Evidence[];
}

/**
 * Decides whether a property may be null. A key never is; otherwise a statement about null decides. A property that its row calls required
 * is not null, and an example with `null` is at fault. Otherwise an example with `null` decides; other values do not prove anything.
 */
export function decideNullability({ name, key, facts, constraints, payloads }: NullEvidence): DecidedNullability {
  const [first] = facts;
  if (key && first !== undefined)
    return because(false, { says: 'it is the key', origin: first.origin, source: first.source });
  const stated = constraints.find((constraint) => constraint.kind === 'Nullable');
  if (stated?.kind === 'Nullable') {
    const says = stated.nullable ? 'the documentation calls it nullable' : 'the documentation calls it not nullable';
    return because(stated.nullable, { says, origin: 'table', source: stated.source });
  }
  const words = findRequired(facts);
  if (words !== undefined)
    return because(false, { says: 'the documentation calls it required', origin: 'table', source: words.source });
  const shown = findNull(name, payloads);
  if (shown !== undefined)
    return because(true, { says: 'an example shows null', origin: 'example', source: shown.source });
  return { nullable: undefined, evidence: [] };
}

function findNull(name: string, payloads: readonly Payload[]): JsonNode | undefined {
  return payloads.map(({ members }) => members.get(name)?.value).find((value) => value?.kind === 'Null');
}

function because(nullable: boolean, reason: Omit<Evidence, 'about'>): DecidedNullability {
  return { nullable, evidence: [{ about: 'nullable', ...reason }] };
}

/** Finds "Required." in a row of the type's own page. The table of a request says nothing about what a response contains. */
function findRequired(facts: readonly PropertyFact[]): Constraint | undefined {
  const rows = facts.filter(({ role }) => role === 'type');
  return rows.flatMap(({ constraints }) => constraints).find(({ kind }) => kind === 'Required');
}
