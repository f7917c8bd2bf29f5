import { simpleName } from '../model/edm/type-reference.js';
import type { EnumType, Member } from '../model/schema/schema.js';
import { claimIdentifiers } from './csdl-identifier.js';
import type { CsdlEnumType } from './csdl-model.js';
import { deprecatedAs, describedAs, knownFrom, ownNamespace, travelsAs } from './csdl-vocabulary.js';

/** Describes an enum in the terms of CSDL, which requires a number for each member: the documented one, or else its position. */
export function describeEnum(type: EnumType): CsdlEnumType {
  const identifiers = claimIdentifiers(type.members.map(({ name }) => name));
  const values = valuesOf(type);
  const members = type.members.map(({ name, description, deprecated }, index) => {
    const identifier = identifiers.get(name) ?? name;
    const annotations = [...describedAs(description), ...deprecatedAs(deprecated), ...travelsAs(name, identifier)];
    return { name: identifier, value: values[index] ?? index, annotations };
  });
  return {
    name: simpleName(type.name),
    flags: type.flags && members.length <= maxFlags,
    wide: values.some((value) => Math.abs(value) >= 2 ** 31),
    members,
    annotations: [
      ...describedAs(type.description),
      ...deprecatedAs(type.deprecated),
      ...knownFrom(type.origin),
      ...(type.synthesized ? [{ term: `${ownNamespace}.synthesized`, value: true as const }] : []),
    ],
  };
}

/** The number of powers of two that a JSON number represents exactly. */
const maxFlags = 53;

/** The documented numbers if every member has a different one; otherwise positions, or powers of two for flags. */
function valuesOf({ members, flags }: EnumType): readonly number[] {
  const documented = members.map(valueOf);
  const known = documented.filter((value) => value !== undefined);
  if (new Set(known).size === members.length) return known;
  return members.map((_, index) => (flags && members.length <= maxFlags ? 2 ** index : index));
}

function valueOf({ value }: Member): number | undefined {
  return value !== undefined && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : undefined;
}
