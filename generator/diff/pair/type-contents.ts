import { csdlName, simpleName } from '../../model/edm/type-reference.js';
import type { SchemaType } from '../../model/schema/schema.js';
import { maskName } from './mask-name.js';

/** Everything that the documentation says of a type, without its own name; undefined if it says nothing. */
export function describeContents(type: SchemaType): string | undefined {
  if (namesIn(type).size === 0) return undefined;
  const own = simpleName(type.name);
  const text = (description: string | undefined): string => maskName(description, own) ?? '';
  if (type.kind === 'EnumType') {
    const members = type.members.map(({ name, value, description }) => [name, value, text(description)]);
    return JSON.stringify([type.kind, type.flags, members]);
  }
  const properties = type.properties.map(({ name, type: of, description }) => [
    name,
    csdlName(of).replaceAll(type.name, '\u0000'),
    text(description),
  ]);
  return JSON.stringify([type.kind, type.baseType, type.key, properties]);
}

/** The names of a type's own properties or members. */
export function namesIn(type: SchemaType): ReadonlySet<string> {
  const named = type.kind === 'EnumType' ? type.members : type.properties;
  return new Set(named.map(({ name }) => name));
}
