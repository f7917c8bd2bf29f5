import { csdlName, type TypeReference } from '../../model/edm/type-reference.js';
import type { Placed } from '../../model/corrections.js';
import type { Evidence, EvidenceSubject, Property } from '../../model/schema/schema.js';
import type { Override } from '../../model/corrections.js';

/** Replaces what the documentation says about a property by what the configuration says, and records the reason. */
export function overrideProperty(property: Property, override: Override, type: TypeReference | undefined): Property {
  const { nullable, required, source, value } = override;
  return {
    ...property,
    ...(type === undefined ? {} : { type }),
    ...(nullable === undefined ? {} : { nullable: nullable.value }),
    presence: { ...property.presence, ...(required === undefined ? {} : { read: readPresence(required) }) },
    overridden: { reason: value, source },
    evidence: [...evidenceOf(override, type), ...property.evidence],
  };
}

function evidenceOf(
  { type: stated, nullable, required }: Override,
  type: TypeReference | undefined,
): readonly Evidence[] {
  return [
    ...(stated && type ? [configured('type', `\`${csdlName(type)}\``, stated)] : []),
    ...(nullable ? [configured('nullable', nullable.value ? 'it is nullable' : 'it is not nullable', nullable)] : []),
    ...(required
      ? [configured('presence.read', 'the configuration overrides what the documentation says', required)]
      : []),
  ];
}

function configured(about: EvidenceSubject, says: string, { source }: Placed<unknown>): Evidence {
  return { about, says, origin: 'configuration', source };
}

function readPresence({ value }: Placed<boolean>): 'required' | 'optional' {
  return value ? 'required' : 'optional';
}
