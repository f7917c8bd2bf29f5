import { primitives, type PrimitiveName } from '../../../model/edm/primitives.js';
import type { EnumType } from '../../../model/schema/schema.js';
import { code, plain, type Code } from '../../code/code.js';
import { prefixed, runtime, value as valueOf, type Scope } from '../../code/scope.js';
import { stringLiteral } from '../../escape/literals.js';
import { unionKey } from '../../shapes/find-recursion.js';
import { type PropertyPlan, type ShapeKey, type ValuePlan, shapeAt } from '../../../model/shapes/shape.js';
import { sendableSymbol, typeSymbol } from '../../shapes/type-symbols.js';
import type { ShapeContext } from '../module-context.js';
import { scalarNames } from '../scalar-names.js';
import type { Names } from '../../names/name-schema.js';
import { hasProperty, readProperty } from './read-property.js';

/** Writes the condition on a property, for example `(value.name == null || typeof value.name === "string")`. */
export function checkProperty(planned: PropertyPlan, context: ShapeContext): Code {
  const { property, value, collection, required, nullable } = planned;
  const read = readProperty(property.name, context.scope);
  const check = collection ? checkItems(read, value, context) : checkValue(read, value, context);
  if (check === undefined) return hasProperty(property.name, context.scope);
  if (required) return nullable ? code`(${read} === null || ${check})` : check;
  return nullable ? code`(${read} == null || ${check})` : code`(${read} === undefined || ${check})`;
}

/** Whether the owner's guard passes the depth on to the guard of a shape or union. */
export function countsDepth(target: string, { recursion, owner }: ShapeContext): boolean {
  const component = recursion.get(target);
  return component !== undefined && component === recursion.get(owner.key);
}

/** Writes the condition on a value that is there; undefined if every value passes. */
export function checkValue(read: Code, value: ValuePlan, context: ShapeContext): Code | undefined {
  switch (value.kind) {
    case 'primitive':
      return checkPrimitive(read, value.name, context);
    case 'enum':
      return value.request ? checkMember(read, value.type, context) : code`typeof ${read} === "string"`;
    case 'object': {
      const { guard, nested } = guardOf(value.target, context);
      return nested ? code`${guard}(${read}, depth + 1)` : code`${guard}(${read})`;
    }
    case 'opaque':
      return undefined;
  }
}

function checkPrimitive(read: Code, name: PrimitiveName, { scope }: ShapeContext): Code | undefined {
  const { json } = primitives[name];
  switch (json.kind) {
    case 'any':
      return undefined;
    case 'boolean':
      return code`typeof ${read} === "boolean"`;
    case 'text':
      if (json.isValid === undefined) return code`typeof ${read} === "string"`;
      return code`${scalarGuard(name, scope)}(${read})`;
    case 'integer':
    case 'number':
      return code`${scalarGuard(name, scope)}(${read})`;
  }
}

function checkMember(read: Code, type: EnumType, { names, scope }: ShapeContext): Code {
  if (!type.flags) return code`${memberGuard(type, names, scope)}(${read})`;
  const members = valueOf(prefixed('valuesOf', typeSymbol(names, type.name)), scope);
  const except = type.sentinel === undefined ? '' : `, ${stringLiteral(type.sentinel)}`;
  return code`${valueOf(runtime('areMembers'), scope)}(${members}, ${read}${except})`;
}

function checkItems(read: Code, value: ValuePlan, context: ShapeContext): Code {
  if (isAnyText(value)) return code`${valueOf(runtime('isArrayOfStrings'), context.scope)}(${read})`;
  const isArrayOf = valueOf(runtime('isArrayOf'), context.scope);
  const { guard, nested } = itemGuard(value, context);
  return code`${isArrayOf}(${read}, ${guard}${nested ? ', depth + 1' : ''})`;
}

/** Whether any string passes. Most collections contain text, and a loop without calls is faster. */
function isAnyText(value: ValuePlan): boolean {
  if (value.kind === 'enum') return !value.request;
  return value.kind === 'primitive' && value.name === 'Edm.String';
}

interface Guard {
  readonly guard: Code;
  /** Whether it takes the depth as a second argument. */
  readonly nested: boolean;
}

function itemGuard(value: ValuePlan, context: ShapeContext): Guard {
  const { names, scope } = context;
  switch (value.kind) {
    case 'primitive':
      return { guard: scalarGuard(value.name, scope), nested: false };
    case 'enum':
      if (value.type.flags)
        return { guard: code`(item) => ${checkMember(plain('item'), value.type, context)}`, nested: false };
      return { guard: memberGuard(value.type, names, scope), nested: false };
    case 'object':
      return guardOf(value.target, context);
    case 'opaque':
      return { guard: scalarGuard('Edm.Untyped', scope), nested: false };
  }
}

function guardOf(target: ShapeKey, context: ShapeContext): Guard {
  const { symbol, union } = shapeAt(context.shapes, target);
  const nested = countsDepth(union === undefined ? target : unionKey(target), context);
  return { guard: valueOf(prefixed(nested ? 'check' : 'is', union?.symbol ?? symbol), context.scope), nested };
}

function memberGuard(type: EnumType, names: Names, scope: Scope): Code {
  return valueOf(prefixed('is', sendableSymbol(names, type)), scope);
}

function scalarGuard(name: PrimitiveName, scope: Scope): Code {
  return valueOf(runtime(scalarNames[name].guard), scope);
}
