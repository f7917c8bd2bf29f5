import type { Constraint } from '../../model/constraint.js';
import { csdlName, type TypeReference } from '../../model/edm/type-reference.js';
import type { Placed } from '../../model/corrections.js';
import type { Evidence, EvidenceSubject, Property } from '../../model/schema/schema.js';
import type { Override } from '../../model/corrections.js';

/** Replaces what the documentation says about a property by what the configuration says, and records the reason. */
export function overrideProperty(property: Property, override: Override, type: TypeReference | undefined): Property {
  const { nullable, required, requiredOnCreate, description, deprecated, source, value } = override;
  return {
    ...property,
    ...(type === undefined ? {} : { type }),
    ...(nullable === undefined ? {} : { nullable: nullable.value }),
    ...(description === undefined ? {} : { description: description.value }),
    ...(deprecated === undefined ? {} : { constraints: deprecate(property.constraints, deprecated) }),
    presence: {
      ...property.presence,
      ...(required === undefined ? {} : { read: toPresence(required) }),
      ...(requiredOnCreate === undefined ? {} : { create: toPresence(requiredOnCreate) }),
    },
    overridden: { reason: value, source },
    evidence: [...evidenceOf(override, type), ...property.evidence],
  };
}

function deprecate(constraints: readonly Constraint[], { value, source }: Placed<string>): readonly Constraint[] {
  return [...constraints.filter(({ kind }) => kind !== 'Deprecated'), { kind: 'Deprecated', text: value, source }];
}

function evidenceOf(
  { type: stated, nullable, required, requiredOnCreate }: Override,
  type: TypeReference | undefined,
): readonly Evidence[] {
  return [
    ...(stated && type ? [configured('type', `\`${csdlName(type)}\``, stated)] : []),
    ...(nullable ? [configured('nullable', nullable.value ? 'it is nullable' : 'it is not nullable', nullable)] : []),
    ...(required
      ? [configured('presence.read', 'the configuration overrides what the documentation says', required)]
      : []),
    ...(requiredOnCreate
      ? [configured('presence.create', 'the configuration overrides what the documentation says', requiredOnCreate)]
      : []),
  ];
}

function configured(about: EvidenceSubject, says: string, { source }: Placed<unknown>): Evidence {
  return { about, says, origin: 'configuration', source };
}

function toPresence({ value }: Placed<boolean>): 'required' | 'optional' {
  return value ? 'required' : 'optional';
}
