import { csdlName, simpleName, type QualifiedName } from '../../model/edm/type-reference.js';
import type { Property, SchemaType } from '../../model/schema/schema.js';
import { translateType } from '../comparison.js';
import { maskName } from './describe-identity.js';

/** What types are called in descriptions of contents, so that types without a counterpart have the same name in both schemas. */
export type NamesOfTypes = ReadonlyMap<QualifiedName, QualifiedName>;

/** Everything that the documentation says of a type, without its own name; undefined if it says nothing. */
export function describeContents(type: SchemaType, names: NamesOfTypes): string | undefined {
  if (namesIn(type).size === 0) return undefined;
  const own = simpleName(type.name);
  const text = (description: string | undefined): string => maskName(description, own) ?? '';
  if (type.kind === 'EnumType') {
    const members = type.members.map(({ name, value, description }) => [name, value, text(description)]);
    return JSON.stringify([type.kind, type.flags, members]);
  }
  const properties = type.properties.map((property) => [
    ...describeProperty(property, names),
    text(property.description),
  ]);
  return JSON.stringify([type.kind, ...describeHead(type, names), properties]);
}

const fewestMembers = 3;

/** The names and types of the properties or members of a type; undefined if they are too few to identify it. */
export function describeMembers(type: SchemaType, names: NamesOfTypes): string | undefined {
  if (namesIn(type).size < fewestMembers) return undefined;
  if (type.kind === 'EnumType')
    return JSON.stringify([type.kind, type.members.map(({ name, value }) => [name, value])]);
  const properties = type.properties.map((property) => describeProperty(property, names));
  return JSON.stringify([type.kind, ...describeHead(type, names), properties]);
}

function describeHead({ baseType, key }: Exclude<SchemaType, { readonly kind: 'EnumType' }>, names: NamesOfTypes) {
  return [baseType === undefined ? null : (names.get(baseType) ?? baseType), key];
}

function describeProperty({ name, type }: Property, names: NamesOfTypes): readonly string[] {
  return [name, csdlName(translateType(type, names))];
}

/** Whether one type has all properties or members of the other, or at least half of the larger one's are in both. */
export function areAlike(one: SchemaType, other: SchemaType): boolean {
  const [a, b] = [namesIn(one), namesIn(other)];
  const common = [...a].filter((name) => b.has(name)).length;
  return common > 0 && (common === Math.min(a.size, b.size) || common * 2 >= Math.max(a.size, b.size));
}

/** The names of a type's own properties or members. */
function namesIn(type: SchemaType): ReadonlySet<string> {
  const named = type.kind === 'EnumType' ? type.members : type.properties;
  return new Set(named.map(({ name }) => name));
}
