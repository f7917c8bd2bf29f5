import type { PrimitiveName } from '../../model/edm.js';
import type { EnumType } from '../../model/schema.js';
import { code, plain, type Code } from '../code/code.js';
import { runtime, type as typeOf, type Scope } from '../code/scope.js';
import { sendableSymbol, shapeAt, typeSymbol, type PackagePlan } from '../package-plan.js';
import type { PropertyPlan, ValuePlan } from '../shapes/shape-plan.js';

/** The TypeScript type of a property, for example `Edm.Int32[] | null`. */
export function propertyType({ value, collection, nullable }: PropertyPlan, plan: PackagePlan, scope: Scope): Code {
  const item = valueType(value, plan, scope);
  const whole = collection ? code`${item}[]` : item;
  return nullable ? code`${whole} | null` : whole;
}

/** The TypeScript type of one item. */
export function valueType(value: ValuePlan, plan: PackagePlan, scope: Scope): Code {
  switch (value.kind) {
    case 'primitive':
      return primitiveType(value.name, scope);
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

function primitiveType(name: PrimitiveName, scope: Scope): Code {
  if (name === 'Edm.String') return plain('string');
  if (name === 'Edm.Boolean') return plain('boolean');
  return code`${typeOf(runtime('Edm'), scope)}${name.slice('Edm'.length)}`;
}

function receivedEnum({ name }: EnumType, plan: PackagePlan, scope: Scope): Code {
  return code`${typeOf(runtime('Open'), scope)}<${typeOf(typeSymbol(plan, name), scope)}>`;
}

function sentEnum(type: EnumType, plan: PackagePlan, scope: Scope): Code {
  const member = plan.enums.written(typeOf(sendableSymbol(plan, type), scope));
  return type.flags ? code`${typeOf(runtime('Flags'), scope)}<${member}>` : member;
}
