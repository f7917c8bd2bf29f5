import type { Constraint, ConstraintKind } from '../../../model/constraint.js';
import type { PropertyFact } from '../../../model/facts/facts.js';
import type { PresencePolicy } from '../../../model/schema/schema.js';
import type { Source } from '../../../model/source.js';
import type { Payload } from '../../resolving/payloads.js';

/** Example objects of the declaring type and of derived types, by shape. */
export type PayloadsByShape = ReadonlyMap<Payload['shape'], readonly Payload[]>;

/** Everything that the documentation says and shows about the presence of one property. */
export interface PresenceEvidence {
  readonly name: string;
  readonly policy: PresencePolicy;
  readonly facts: readonly [PropertyFact, ...PropertyFact[]];
  readonly constraints: readonly Constraint[];
  readonly navigation: boolean;
  readonly stream: boolean;
  readonly key: boolean;
  /** Whether only tables of requests list the property although a page defines the type. */
  readonly requestOnly: boolean;
  /** Whether the annotation's `optionalProperties` lists the property. */
  readonly optional: boolean;
  /** The source of a table that lists the property as required when creating the object. */
  readonly requiredOnCreate: Source | undefined;
  readonly payloads: PayloadsByShape;
}

/** Finds the first constraint of a kind in any row. */
export function findConstraint({ constraints }: PresenceEvidence, kind: ConstraintKind): Constraint | undefined {
  return constraints.find((constraint) => constraint.kind === kind);
}

/** Finds the first `Required.` in rows with one of the given roles. */
export function findRequired(
  { facts }: PresenceEvidence,
  ...roles: readonly PropertyFact['role'][]
): Constraint | undefined {
  return facts
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ constraints }) => constraints)
    .find(({ kind }) => kind === 'Required');
}
