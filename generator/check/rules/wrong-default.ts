import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic, RelatedPlace } from '../../model/diagnostic.js';
import { isNumeric, primitives } from '../../model/edm/primitives.js';
import { simpleName, type TypeReference } from '../../model/edm/type-reference.js';
import { hasKnownMembers } from '../../model/schema/known-members.js';
import { isStructured, type SchemaIndex } from '../../model/schema/schema-index.js';
import type { Property } from '../../model/schema/schema.js';
import { defineRule } from '../rule.js';

/** `The default value is `lost`.` of a property whose type has no such member, or `no` for a Boolean. */
export const wrongDefault = defineRule({
  codes: ['wrong-default'],
  reach: 'set',
  check: ({ schema, index }) =>
    schema.types.filter(isStructured).flatMap(({ properties }) => properties.flatMap((one) => check(one, index))),
});

function check({ name, type, constraints }: Property, index: SchemaIndex): readonly Diagnostic<'wrong-default'>[] {
  return constraints.flatMap((constraint) => {
    if (constraint.kind !== 'Default' || !isOneWord(constraint.value) || fits(constraint.value, type, index)) return [];
    const related = memberPlace(type, index);
    const parameters = {
      name,
      value: constraint.value,
      type: type.kind === 'Named' || type.kind === 'Primitive' ? simpleName(type.name) : name,
    };
    return [diagnose('wrong-default', constraint.source, parameters, related)];
  });
}

/** Words such as `the current time` describe a default. */
function isOneWord(value: string): boolean {
  return /^[\w.+-]{1,100}$/.test(value) && !/^(?:null|none|empty|blank|unset)$/i.test(value);
}

function memberPlace(type: TypeReference, index: SchemaIndex): readonly RelatedPlace[] {
  const declared = index.typeOf(type);
  return declared === undefined ? [] : [{ message: 'the members', source: declared.source }];
}

/** Whether a value can be of a type. A number may stand for a member. */
function fits(value: string, type: TypeReference, index: SchemaIndex): boolean {
  if (type.kind === 'Primitive') {
    if (primitives[type.name].json.kind === 'boolean') return /^(?:true|false|yes|no|0|1)$/i.test(value);
    return !isNumeric(type.name) || !Number.isNaN(Number(value));
  }
  const declared = index.typeOf(type);
  if (declared?.kind !== 'EnumType' || !hasKnownMembers(declared) || /^\d+$/.test(value)) return true;
  return declared.members.some((member) => member.name.toLowerCase() === value.toLowerCase());
}
