import { primitives, type PrimitiveName } from '../../../model/edm/primitives.js';
import type { EnumType } from '../../../model/schema/schema.js';
import { code, distinctCode, plain, type Code } from '../../code/code.js';
import { any, arrow, binary, call, string } from '../../code/expressions.js';
import { prefixed, runtime, value as valueOf, type Scope } from '../../code/scope.js';
import { isAnything, type PropertyPlan, type ShapeKey, type ValuePlan, shapeAt } from '../../../model/shapes/shape.js';
import { sendableSymbol, typeSymbol } from '../../shapes/type-symbols.js';
import type { ShapeContext } from '../module-context.js';
import { scalarNames } from '../scalar-names.js';
import type { Names } from '../../names/name-schema.js';
import { countsDepth, depthStep, guardedBy, innerDepth } from './nesting.js';
import { hasProperty, readProperty } from './read-property.js';

/** Writes the condition on a property, for example `(value.name == null || typeof value.name === "string")`. */
export function checkProperty(planned: PropertyPlan, context: ShapeContext): Code {
  const { property, value, collection, required, nullable } = planned;
  const read = readProperty(property.name, context.scope);
  const check = collection ? checkItems(read, value, context) : checkValue(read, value, context);
  if (check === undefined) return hasProperty(property.name, context.scope);
  if (required && !nullable) return check;
  if (required) return any([binary(read, '===', 'null'), check]);
  return any([nullable ? binary(read, '==', 'null') : binary(read, '===', 'undefined'), check]);
}

/** Writes the condition on a value that is there; undefined if every value passes. */
export function checkValue(read: Code, value: ValuePlan, context: ShapeContext): Code | undefined {
  switch (value.kind) {
    case 'primitive':
      return checkPrimitive(read, value.name, context);
    case 'enum':
      return value.request ? checkMember(read, value.type, context) : isOfType(read, 'string');
    case 'object': {
      const { guard, nested } = guardOf(value.target, context);
      return call(guard, read, ...(nested ? [innerDepth(context)] : []));
    }
    case 'opaque':
      return undefined;
    case 'list':
      return checkItems(read, value.item, context);
    case 'map':
      return checkEach('isMapOf', read, value.item, context);
    case 'union':
      return checkAlternatives(read, value, context);
  }
}

function checkPrimitive(read: Code, name: PrimitiveName, { scope }: ShapeContext): Code | undefined {
  const { json } = primitives[name];
  switch (json.kind) {
    case 'any':
      return undefined;
    case 'boolean':
      return isOfType(read, 'boolean');
    case 'text':
      return json.isValid === undefined ? isOfType(read, 'string') : call(scalarGuard(name, scope), read);
    case 'integer':
    case 'number':
      return call(scalarGuard(name, scope), read);
  }
}

function isOfType(read: Code, type: 'string' | 'boolean'): Code {
  return binary(code`typeof ${read}`, '===', string(type));
}

function checkMember(read: Code, type: EnumType, { names, scope }: ShapeContext): Code {
  if (!type.flags) return call(memberGuard(type, names, scope), read);
  const members = valueOf(prefixed('valuesOf', typeSymbol(names, type.name)), scope);
  const except = type.sentinel === undefined ? [] : [string(type.sentinel)];
  return call(valueOf(runtime('areMembers'), scope), members, read, ...except);
}

function checkItems(read: Code, value: ValuePlan, context: ShapeContext): Code {
  if (isAnyText(value)) return call(valueOf(runtime('isArrayOfStrings'), context.scope), read);
  return checkEach('isArrayOf', read, value, context);
}

function checkEach(name: 'isArrayOf' | 'isMapOf', read: Code, value: ValuePlan, context: ShapeContext): Code {
  const { guard, nested } = itemGuard(value, context);
  return call(valueOf(runtime(name), context.scope), read, guard, ...(nested ? [innerDepth(context)] : []));
}

function checkAlternatives(read: Code, value: ValuePlan & { kind: 'union' }, context: ShapeContext): Code | undefined {
  if (isAnything(value)) return undefined;
  const within = { ...context, step: depthStep(value, context) };
  return any(distinctCode(value.of.flatMap((one) => checkValue(read, one, within) ?? [])));
}

/** Whether any string passes. Most collections contain text, and a loop without calls is faster. */
export function isAnyText(value: ValuePlan): boolean {
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
        return { guard: arrow(['item'], checkMember(plain('item'), value.type, context)), nested: false };
      return { guard: memberGuard(value.type, names, scope), nested: false };
    case 'object':
      return guardOf(value.target, context);
    case 'opaque':
      return { guard: scalarGuard('Edm.Untyped', scope), nested: false };
    case 'list':
    case 'map':
    case 'union': {
      const check = checkValue(plain('item'), value, context);
      return { guard: check ? arrow(['item'], check) : scalarGuard('Edm.Untyped', scope), nested: false };
    }
  }
}

function guardOf(target: ShapeKey, context: ShapeContext): Guard {
  const { symbol, union } = shapeAt(context.shapes, target);
  const nested = countsDepth(guardedBy(target, context), context);
  return { guard: valueOf(prefixed(nested ? 'check' : 'is', union?.symbol ?? symbol), context.scope), nested };
}

function memberGuard(type: EnumType, names: Names, scope: Scope): Code {
  return valueOf(prefixed('is', sendableSymbol(names, type)), scope);
}

function scalarGuard(name: PrimitiveName, scope: Scope): Code {
  return valueOf(runtime(scalarNames[name].guard), scope);
}
