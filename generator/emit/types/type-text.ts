import { isNumberOrText, type PrimitiveName } from '../../model/edm/primitives.js';
import type { EnumType } from '../../model/schema/schema.js';
import type { ShapeName } from '../../model/schema/shape.js';
import { code, plain, type Code } from '../code/code.js';
import { runtime, type as typeOf, type Scope } from '../code/scope.js';
import { differenceOf, showsNull } from '../shapes/compatibility.js';
import { sendableSymbol, shapeAt, typeSymbol, type PackagePlan } from '../package-plan.js';
import type { PropertyPlan, ValuePlan } from '../../model/shapes/shape.js';

/** The TypeScript type of a property in a shape, for example `Edm.Int32[] | null`. */
export function propertyType(planned: PropertyPlan, shape: ShapeName, plan: PackagePlan, scope: Scope): Code {
  const item = valueType(planned.value, plan, scope);
  const whole = planned.collection ? code`${item}[]` : item;
  return showsNull(planned, shape, differenceOf(plan.package)) ? code`${whole} | null` : whole;
}

/** The TypeScript type of one item. */
export function valueType(value: ValuePlan, plan: PackagePlan, scope: Scope): Code {
  switch (value.kind) {
    case 'primitive':
      return primitiveType(value.name, plan, scope);
    case 'enum':
      return value.request ? sentEnum(value.type, plan, scope) : receivedEnum(value.type, plan, scope);
    case 'object': {
      const target = shapeAt(plan, value.target);
      return typeOf(target.union?.symbol ?? target.symbol, scope);
    }
    case 'opaque':
      return value.type === undefined ? plain('unknown') : typeOf(typeSymbol(plan, value.type.name), scope);
  }
}

function primitiveType(name: PrimitiveName, plan: PackagePlan, scope: Scope): Code {
  if (name === 'Edm.String') return plain('string');
  if (name === 'Edm.Boolean') return plain('boolean');
  if (differenceOf(plan.package).numbersOnly && isNumberOrText(name)) return plain('number');
  return code`${typeOf(runtime('Edm'), scope)}${name.slice('Edm'.length)}`;
}

function receivedEnum({ name }: EnumType, plan: PackagePlan, scope: Scope): Code {
  const member = typeOf(typeSymbol(plan, name), scope);
  if (differenceOf(plan.package).closedEnums) return plan.enums.written(member);
  return code`${typeOf(runtime('Open'), scope)}<${member}>`;
}

function sentEnum(type: EnumType, plan: PackagePlan, scope: Scope): Code {
  const member = plan.enums.written(typeOf(sendableSymbol(plan, type), scope));
  return type.flags ? code`${typeOf(runtime('Flags'), scope)}<${member}>` : member;
}
