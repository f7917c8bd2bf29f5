import type { EnumType } from '../../model/schema/schema.js';
import { code } from '../code/code.js';
import { declareEnum } from '../code/declare.js';
import { claim } from '../names/claim.js';
import { docComment } from '../code/doc-comment.js';
import { stringLiteral } from '../escape/literals.js';
import { declareValues, valuesOfObject } from './declare-values.js';
import { enumDoc } from './enum-doc.js';
import type { EnumContext, EnumWriter } from './enum-writer.js';

/** TypeScript's own `enum Status { new = 'new', … }`. Requests take the text of a member as well as the member. */
export const typescriptEnum: EnumWriter = {
  isValue: true,
  erasable: false,
  declare: (type, context) => {
    const { name, scope } = context;
    return [
      declareEnum({ name, doc: enumDoc(type, context), members: nameMembers(type, context) }),
      declareValues(name, valuesOfObject(name, scope)),
    ];
  },
  // An enum takes no text, but the text of an enum takes its members.
  written: (member) => code`\`\${${member}}\``,
  readme:
    'An enumeration is a TypeScript `enum`. A request accepts a member or its text: `Status.paid` or `"paid"`. `valuesOfStatus` lists the documented members.',
};

function nameMembers({ members }: EnumType, context: EnumContext) {
  const taken = new Set(members.map(({ name }) => name).filter(isMemberName));
  return members.map((member) => ({
    name: isMemberName(member.name) ? member.name : claim(taken, `_${member.name}`),
    value: stringLiteral(member.name),
    doc: docComment(member, context.package),
  }));
}

/** Enums refuse numbers as names, and lose a member called `__proto__`. */
function isMemberName(name: string): boolean {
  return String(Number(name)) !== name && name !== '__proto__';
}
