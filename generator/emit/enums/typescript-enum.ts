import { hasKnownMembers } from '../../model/schema/known-members.js';
import type { EnumType } from '../../model/schema/schema.js';
import { code } from '../code/code.js';
import { declareEnum } from '../code/declare.js';
import { claim } from '../names/claim.js';
import { string } from '../code/expressions.js';
import { constObject } from './const-object.js';
import { declareValues, valuesOfObject } from './declare-values.js';
import { enumDoc, memberDoc } from './enum-doc.js';
import type { EnumContext, EnumWriter } from './enum-writer.js';

/** Enums as `enum Status { new = 'new', … }`. A request accepts a member or its text. */
export const typescriptEnum: EnumWriter = {
  isValue: true,
  erasable: false,
  declare: (type, context) => {
    const { name, scope } = context;
    // A TypeScript enum accepts no text besides its members.
    if (!hasKnownMembers(type)) return constObject.declare(type, context);
    return [
      declareEnum({ name, doc: enumDoc(type, context), members: nameMembers(type, context) }),
      ...declareValues(name, valuesOfObject(name, scope)),
    ];
  },
  // The enum type accepts no text; a template literal type of the enum accepts both its members and their text.
  written: (member) => code`\`\${${member}}\``,
  readme:
    'An enumeration is a TypeScript `enum`. A request accepts a member or its text: `Status.paid` or `"paid"`. `valuesOfStatus` lists the documented members.',
};

function nameMembers({ members }: EnumType, context: EnumContext) {
  const taken = new Set(members.map(({ name }) => name).filter(isMemberName));
  return members.map((member) => ({
    name: isMemberName(member.name) ? member.name : claim(taken, `_${member.name}`),
    value: string(member.name),
    doc: memberDoc(member, context),
  }));
}

/** Whether an enum can have a member of this name: TypeScript refuses numbers, and `__proto__` sets the prototype. */
function isMemberName(name: string): boolean {
  return String(Number(name)) !== name && name !== '__proto__';
}
