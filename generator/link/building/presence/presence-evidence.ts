import type { Constraint, ConstraintKind } from '../../../model/constraint.js';
import type { PropertyFact } from '../../../model/facts/facts.js';
import type { PresencePolicy } from '../../../model/schema/schema.js';
import type { Source } from '../../../model/source.js';
import type { Payload } from '../../resolving/payloads.js';

/** Examples of the declaring type and of the types that derive from it, by the shape in which they travel. */
export type PayloadsByShape = ReadonlyMap<Payload['shape'], readonly Payload[]>;

/** What the documentation says and shows of one property, as far as it bears on presence. */
export interface PresenceEvidence {
  readonly name: string;
  readonly policy: PresencePolicy;
  readonly facts: readonly [PropertyFact, ...PropertyFact[]];
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
  readonly payloads: PayloadsByShape;
  /** Is every documented structural property of its type in the payload? */
  readonly isWhole: (payload: Payload) => boolean;
}

/** The first statement of a kind that any row makes. */
export function findConstraint({ constraints }: PresenceEvidence, kind: ConstraintKind): Constraint | undefined {
  return constraints.find((constraint) => constraint.kind === kind);
}

/** The first `Required.` of a row that describes the type itself, or the body of a request, as the roles say. */
export function findRequired(
  { facts }: PresenceEvidence,
  ...roles: readonly PropertyFact['role'][]
): Constraint | undefined {
  return facts
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ constraints }) => constraints)
    .find(({ kind }) => kind === 'Required');
}
