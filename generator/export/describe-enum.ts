import { simpleName } from '../model/edm/type-reference.js';
import type { EnumType, Member } from '../model/schema/schema.js';
import { claimIdentifiers } from './csdl-identifier.js';
import type { CsdlEnumType } from './csdl-model.js';
import { describedAs, knownFrom, ownNamespace, travelsAs } from './csdl-vocabulary.js';

/** Puts an enum into the words of CSDL, which wants a number for each member: the documented ones, else the members' positions. */
export function describeEnum(type: EnumType): CsdlEnumType {
  const identifiers = claimIdentifiers(type.members.map(({ name }) => name));
  const values = valuesOf(type);
  const members = type.members.map(({ name, description }, index) => {
    const identifier = identifiers.get(name) ?? name;
    const annotations = [...describedAs(description), ...travelsAs(name, identifier)];
    return { name: identifier, value: values[index] ?? index, annotations };
  });
  return {
    name: simpleName(type.name),
    flags: type.flags && members.length <= maxFlags,
    wide: values.some((value) => Math.abs(value) >= 2 ** 31),
    members,
    annotations: [
      ...describedAs(type.description),
      ...knownFrom(type.origin),
      ...(type.synthesized ? [{ term: `${ownNamespace}.synthesized`, value: true as const }] : []),
    ],
  };
}

/** As many powers of two as a JSON number holds exactly. */
const maxFlags = 53;

/** The documented numbers, where every member has its own; else positions, or powers of two for flags. */
function valuesOf({ members, flags }: EnumType): readonly number[] {
  const documented = members.map(valueOf);
  const known = documented.filter((value) => value !== undefined);
  if (new Set(known).size === members.length) return known;
  return members.map((_, index) => (flags && members.length <= maxFlags ? 2 ** index : index));
}

function valueOf({ value }: Member): number | undefined {
  return value !== undefined && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : undefined;
}
