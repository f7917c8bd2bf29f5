import type { Constraint } from '../../model/constraint.js';
import { csdlName, type TypeReference } from '../../model/edm/type-reference.js';
import type { PropertyFact } from '../../model/facts/facts.js';
import type { Evidence, PresencePolicy, Property } from '../../model/schema/schema.js';
import type { ShapeName } from '../../model/schema/shape.js';
import type { Source } from '../../model/source.js';
import type { InferredProperty } from '../inferring/inferred-types.js';
import { decideDescription } from './description.js';
import { decideNullability } from './nullability.js';
import { isStream } from './payload-evidence.js';
import type { Payload } from '../resolving/payloads.js';
import { decidePresence } from './presence/decide-presence.js';
import type { PayloadsByShape } from './presence/presence-evidence.js';
import type { TypedProperty } from '../resolving/typed-properties.js';

/** What is known about the type that declares a property. */
export interface DeclaringType {
  readonly key: readonly string[];
  readonly presence: PresencePolicy;
  /** Names in the annotation's `optionalProperties`. */
  readonly optional: ReadonlySet<string>;
  /** Names that a table lists as required when creating an object, with the source of the table. */
  readonly requiredOnCreate: ReadonlyMap<string, Source>;
  /** Example objects of the type and of derived types. */
  readonly payloads: readonly Payload[];
  readonly byShape: PayloadsByShape;
}

/** Builds a property from its rows, JSON members and examples. */
export function buildProperty(property: TypedProperty, declaring: DeclaringType): Property {
  const { name, navigation, draft } = property;
  const type = shownType(property, declaring.payloads);
  const [first] = draft.facts;
  const described = decideDescription(draft.facts, first.source);
  const { description } = described;
  const constraints = mergeConstraints(draft.facts);
  const given = { name, facts: draft.facts, constraints, key: declaring.key.includes(name) };
  const { nullable, evidence } = decideNullability({ ...given, payloads: declaring.payloads });
  const decided = decidePresence({
    ...given,
    payloads: declaring.byShape,
    policy: declaring.presence,
    navigation,
    stream: isStream(type),
    requestOnly: draft.requestOnly,
    optional: declaring.optional.has(name),
    requiredOnCreate: declaring.requiredOnCreate.get(name),
  });
  return {
    kind: navigation ? 'NavigationProperty' : 'Property',
    name,
    type,
    ...(description === undefined ? {} : { description }),
    ...(nullable === undefined ? {} : { nullable }),
    presence: decided.presence,
    constraints,
    origin: first.origin,
    source: first.source,
    evidence: [...typeEvidence({ ...property, type }), ...described.evidence, ...evidence, ...decided.evidence],
  };
}

/** The type of `bytes`: an integer or a collection of them if all examples show numbers. */
function shownType({ name, type, typeFact }: TypedProperty, payloads: readonly Payload[]): TypeReference {
  if (typeFact.type.kind !== 'Word' || type.kind !== 'Primitive' || type.name !== 'Edm.Binary') return type;
  const values = payloads.flatMap(({ members }) => members.get(name)?.value ?? []);
  const shown = values.filter(({ kind }) => kind !== 'Null');
  if (shown.length === 0) return type;
  if (shown.every(({ kind }) => kind === 'Number')) return { kind: 'Primitive', name: 'Edm.Int64' };
  const items = shown.flatMap((value) => (value.kind === 'Array' ? value.items : [value]));
  const isList = shown.every(({ kind }) => kind === 'Array') && items.every(({ kind }) => kind === 'Number');
  return isList ? { kind: 'Collection', of: { kind: 'Primitive', name: 'Edm.Byte' } } : type;
}

function typeEvidence({ type, typeFact, overridden }: TypedProperty): readonly Evidence[] {
  const stated = overridden === undefined ? type : overridden.stated;
  if (stated === undefined) return [];
  const { origin, typeSource } = typeFact;
  return [{ about: 'type', says: `\`${csdlName(stated)}\``, origin, source: typeSource }];
}

const shapes: readonly ShapeName[] = ['read', 'create', 'update'];

/** Builds a property that only examples show. It is optional in all shapes, because further objects may omit it. */
export function buildInferredProperty({ name, type, source, seen }: InferredProperty): Property {
  const values = seen === 1 ? 'one example value' : `${seen} example values`;
  return {
    kind: 'Property',
    name,
    type,
    presence: { read: 'optional', create: 'optional', update: 'optional' },
    constraints: [],
    origin: 'example',
    source,
    evidence: [
      { about: 'type', says: `\`${csdlName(type)}\`, inferred from ${values}`, origin: 'example', source },
      ...shapes.map((shape): Evidence => ({
        about: `presence.${shape}`,
        says: 'only examples show it, and others may omit it',
        origin: 'example',
        source,
      })),
    ],
  };
}

/** Merges the constraints of all rows, one per kind. The first one wins, which is on the type's own page. */
function mergeConstraints(facts: readonly PropertyFact[]): readonly Constraint[] {
  const merged = new Map<string, Constraint>();
  for (const constraint of facts.flatMap(({ constraints }) => constraints)) {
    const subject = constraint.kind === 'Query' ? `Query ${constraint.option}` : constraint.kind;
    if (!merged.has(subject)) merged.set(subject, constraint);
  }
  return [...merged.values()];
}
