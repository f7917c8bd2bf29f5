import { hasKnownMembers } from '../../model/schema/known-members.js';
import type { EnumType } from '../../model/schema/schema.js';
import { plain } from '../code/code.js';
import { asConst, object, string } from '../code/expressions.js';
import { declareConst, declareType } from '../code/declare.js';
import type { Declaration } from '../code/module.js';
import { declareValues, valuesOfObject } from './declare-values.js';
import { enumDoc, memberDoc } from './enum-doc.js';
import type { EnumWriter } from './enum-writer.js';

/** Enums as `const Status = { new: 'new', … } as const` and the type of its values. */
export const constObject: EnumWriter = {
  isValue: true,
  erasable: true,
  declare: (type, context) => {
    const { name, scope } = context;
    const members = type.members.map((member) => ({
      name: member.name,
      value: string(member.name),
      doc: memberDoc(member, context),
    }));
    return [
      declareConst({ name, doc: enumDoc(type, context), value: asConst(object(members, { expanded: true })) }),
      declareMemberType(type, name),
      ...declareValues(name, valuesOfObject(name, scope)),
    ];
  },
  written: (member) => member,
  readme:
    'An enumeration is a type and a constant with the same name: `Status.paid` is `"paid"`. `valuesOfStatus` lists the documented members.',
};

function declareMemberType(type: EnumType, name: string): Declaration {
  if (!hasKnownMembers(type)) return declareType({ name, doc: undocumented, type: plain('string') });
  return declareType({
    name,
    doc: `A documented member of \`${name}\`.`,
    type: plain(`(typeof ${name})[keyof typeof ${name}]`),
  });
}

const undocumented = 'Any text, because the documentation does not list the members.';
