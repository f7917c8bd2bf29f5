import { hasKnownMembers } from '../../model/schema/known-members.js';
import type { EnumType, Member } from '../../model/schema/schema.js';
import { plain } from '../code/code.js';
import { array, string } from '../code/expressions.js';
import { union } from '../code/types.js';
import { declareType } from '../code/declare.js';
import { declareValues } from './declare-values.js';
import { enumDoc } from './enum-doc.js';
import type { EnumWriter } from './enum-writer.js';

/** Enums as `type Status = 'new' | …`. Members of a union cannot have comments, so the comment of the type describes them. */
export const unionStyle: EnumWriter = {
  isValue: false,
  erasable: true,
  declare: (type, context) => {
    const { name } = context;
    const members = type.members.map((member) => string(member.name));
    return [
      declareType({
        name,
        doc: enumDoc(type, context, describe(type)),
        type: hasKnownMembers(type) ? union(members) : plain('string'),
      }),
      ...declareValues(name, array(members)),
    ];
  },
  written: (member) => member,
  readme: 'An enumeration is a union of string literals. `valuesOfStatus` lists the documented members.',
};

function describe({ description, members }: EnumType): string {
  const list = members.flatMap(describeMember).join('\n');
  return [description ?? '', list].filter((text) => text !== '').join('\n\n');
}

/** The line of a member in a Markdown list; empty if the member has no description. */
function describeMember({ name, description, deprecated }: Member): readonly string[] {
  const texts = [description, deprecated === undefined ? undefined : `Deprecated. ${deprecated}`];
  const said = texts.filter((text) => text !== undefined).join(' ');
  return said === '' ? [] : [`- \`${name}\`: ${said}`.replace(/\s+/g, ' ').trim()];
}
