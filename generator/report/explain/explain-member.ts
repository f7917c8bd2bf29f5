import { plainDescription } from '../../model/text/description.js';
import type { EnumType, Member, Schema } from '../../model/schema/schema.js';
import { indexSchema, isEnum } from '../../model/schema/schema-index.js';
import { namedIn } from '../../model/edm/type-reference.js';
import { printPlace } from '../text/place.js';
import { printable } from '../text/printable.js';
import { findProperties } from './explain-property.js';
import { findTypes } from './find-names.js';

/** Explains a member of an enum, by the enum (`status.paid`) or by a property that has it as its type (`order.status.paid`). */
export function explainMember(name: string, schema: Schema): string | undefined {
  const dots = [...name.matchAll(/\./g)].map(({ index }) => index);
  const found = dots.flatMap((dot) => {
    const member = name.slice(dot + 1).toLowerCase();
    return findEnums(name.slice(0, dot), schema).flatMap((type) =>
      type.members.flatMap((one) => (one.name.toLowerCase() === member ? [printMember(one, type)] : [])),
    );
  });
  return found.length === 0 ? undefined : [...new Set(found)].join('\n');
}

function findEnums(owner: string, schema: Schema): readonly EnumType[] {
  const { types } = indexSchema(schema);
  const ofProperties = findProperties(owner, schema).flatMap(({ property }) =>
    namedIn(property.type).map((name) => types.get(name)),
  );
  return [...findTypes(owner, schema), ...ofProperties].filter(isEnum);
}

function printMember({ name, value, description, deprecated, source }: Member, type: EnumType): string {
  const known = type.sentinel === name ? ', which represents values that are added later' : '';
  const head = `${printable(type.name)}.${printable(name)}: member of an enum${value === undefined ? '' : `, value ${value}`}${known}`;
  const text = description === undefined ? '' : `\n${printable(plainDescription(description))}\n`;
  const note = deprecated === undefined ? '' : `\nDeprecated: ${printable(plainDescription(deprecated))}\n`;
  return `${head}\n${text}${note}\nDocumented at\n  ${printPlace(source)}\n`;
}
