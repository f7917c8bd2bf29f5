import { isAnyValue, primitives, type PrimitiveName } from '../../../model/edm/primitives.js';
import type { EnumType } from '../../../model/schema/schema.js';
import { code, type Code } from '../../code/code.js';
import { prefixed, runtime, value as valueOf, type Scope } from '../../code/scope.js';
import { stringLiteral } from '../../escape/literals.js';
import { unionKey } from '../../shapes/find-recursion.js';
import { type PropertyPlan, type ShapeKey, type ValuePlan, shapeAt } from '../../../model/shapes/shape.js';
import { sendableSymbol, typeSymbol } from '../../shapes/type-symbols.js';
import type { ShapeContext } from '../module-context.js';
import type { Names } from '../../names/name-schema.js';

/** Writes the check of a property that was read into a variable; undefined if every value passes. */
export function checkProperty(local: string, property: PropertyPlan, context: ShapeContext): Code | undefined {
  const { value, collection, required, nullable } = property;
  const check = collection ? checkItems(local, value, context) : checkValue(local, value, context);
  if (check === undefined) return required ? code`${local} !== undefined` : undefined;
  if (required) return nullable ? code`(${local} === null || ${check})` : check;
  return nullable ? code`(${local} == null || ${check})` : code`(${local} === undefined || ${check})`;
}

/** Whether the owner's guard passes the depth on to the guard of a shape or union. */
export function countsDepth(target: string, { recursion, owner }: ShapeContext): boolean {
  const component = recursion.get(target);
  return component !== undefined && component === recursion.get(owner.key);
}

function checkValue(local: string, value: ValuePlan, context: ShapeContext): Code | undefined {
  switch (value.kind) {
    case 'primitive':
      return checkPrimitive(local, value.name, context);
    case 'enum':
      return value.request ? checkMember(local, value.type, context) : code`typeof ${local} === "string"`;
    case 'object': {
      const { guard, nested } = guardOf(value.target, context);
      return nested ? code`${guard}(${local}, depth + 1)` : code`${guard}(${local})`;
    }
    case 'opaque':
      return undefined;
  }
}

function checkPrimitive(local: string, name: PrimitiveName, { scope }: ShapeContext): Code | undefined {
  const { json } = primitives[name];
  switch (json.kind) {
    case 'any':
      return undefined;
    case 'boolean':
      return code`typeof ${local} === "boolean"`;
    case 'text':
      if (json.isValid === undefined) return code`typeof ${local} === "string"`;
      return code`${scalarGuard(name, scope)}(${local})`;
    case 'integer':
    case 'number':
      return code`${scalarGuard(name, scope)}(${local})`;
  }
}

function checkMember(local: string, type: EnumType, { names, scope }: ShapeContext): Code {
  if (!type.flags) return code`${memberGuard(type, names, scope)}(${local})`;
  const members = valueOf(prefixed('valuesOf', typeSymbol(names, type.name)), scope);
  const except = type.sentinel === undefined ? '' : `, ${stringLiteral(type.sentinel)}`;
  return code`${valueOf(runtime('areMembers'), scope)}(${members}, ${local}${except})`;
}

function checkItems(local: string, value: ValuePlan, context: ShapeContext): Code {
  if (isAnyText(value)) return code`${valueOf(runtime('isArrayOfStrings'), context.scope)}(${local})`;
  const isArrayOf = valueOf(runtime('isArrayOf'), context.scope);
  const { guard, nested } = itemGuard(value, context);
  return code`${isArrayOf}(${local}, ${guard}${nested ? ', depth + 1' : ''})`;
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
        return { guard: code`(item) => ${checkMember('item', value.type, context)}`, nested: false };
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
  return valueOf(runtime(guardName(name)), scope);
}

function guardName(name: PrimitiveName): string {
  if (isAnyValue(name)) return 'isEdmUntyped';
  // The JSON of both has the same texts and numbers.
  return name === 'Edm.Single' ? 'isEdmDouble' : `isEdm${name.slice('Edm.'.length)}`;
}
