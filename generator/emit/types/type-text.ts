import { isNumberOrText, type PrimitiveName } from '../../model/edm/primitives.js';
import type { EnumType } from '../../model/schema/schema.js';
import type { ShapeName } from '../../model/schema/shape.js';
import { code, distinctCode, plain, type Code } from '../code/code.js';
import { type as typeOf, runtime } from '../code/scope.js';
import { arrayType, typeReference, union } from '../code/types.js';
import { profileOf, includesNull } from '../shapes/compatibility.js';
import { type PropertyPlan, type ValuePlan, shapeAt } from '../../model/shapes/shape.js';
import { sendableSymbol, typeSymbol } from '../shapes/type-symbols.js';
import type { ModuleContext, ReferenceContext } from './module-context.js';

/** The context for the text of a type. */
export type TypeTextContext = ReferenceContext & Pick<ModuleContext, 'enums' | 'index' | 'package'>;

/** The TypeScript type of a property in a shape, for example `Edm.Int32[] | null`. */
export function propertyType(planned: PropertyPlan, shape: ShapeName, context: TypeTextContext): Code {
  return orNull(valueType(planned.value, context), planned, shape, context);
}

function orNull(item: Code, planned: PropertyPlan, shape: ShapeName, context: TypeTextContext): Code {
  const whole = planned.collection ? arrayType(item) : item;
  return includesNull(planned, shape, profileOf(context.package)) ? union([whole, 'null']) : whole;
}

/** The TypeScript type of an expanded relationship; whoever expands it may name a subtype. */
export function relationshipType(planned: PropertyPlan, context: TypeTextContext): Code {
  const { value } = planned;
  if (value.kind !== 'object') return propertyType(planned, 'read', context);
  const { symbol } = shapeAt(context.shapes, value.target);
  return orNull(typeOf(symbol, context.scope), planned, 'read', context);
}

/** The TypeScript type of one item. */
export function valueType(value: ValuePlan, context: TypeTextContext): Code {
  switch (value.kind) {
    case 'primitive':
      return primitiveType(value.name, context);
    case 'enum':
      return value.request ? sentEnum(value.type, context) : receivedEnum(value.type, context);
    case 'object': {
      const target = shapeAt(context.shapes, value.target);
      return typeOf(target.union?.symbol ?? target.symbol, context.scope);
    }
    case 'opaque':
      return value.type === undefined
        ? plain('unknown')
        : typeOf(typeSymbol(context.names, value.type.name), context.scope);
    case 'list':
      return arrayType(valueType(value.item, context));
    case 'map':
      return typeReference('Record', 'string', valueType(value.item, context));
    case 'union':
      return union(distinctCode(value.of.map((one) => valueType(one, context))));
  }
}

function primitiveType(name: PrimitiveName, context: TypeTextContext): Code {
  if (name === 'Edm.String') return plain('string');
  if (name === 'Edm.Boolean') return plain('boolean');
  if (profileOf(context.package).numbersOnly && isNumberOrText(name)) return plain('number');
  return code`${typeOf(runtime(context.index.odata ? 'Edm' : 'Scalar'), context.scope)}${name.slice('Edm'.length)}`;
}

function receivedEnum({ name }: EnumType, context: TypeTextContext): Code {
  const member = typeOf(typeSymbol(context.names, name), context.scope);
  if (profileOf(context.package).closedEnums) return context.enums.written(member);
  return typeReference(typeOf(runtime('Open'), context.scope), member);
}

function sentEnum(type: EnumType, context: TypeTextContext): Code {
  const member = context.enums.written(typeOf(sendableSymbol(context.names, type), context.scope));
  return type.flags ? typeReference(typeOf(runtime('Flags'), context.scope), member) : member;
}
