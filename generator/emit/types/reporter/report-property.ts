import { isAnyValue, primitives, type PrimitiveName } from '../../../model/edm/primitives.js';
import type { EnumType } from '../../../model/schema/schema.js';
import { type PropertyPlan, shapeAt, type ShapeKey, type ValuePlan } from '../../../model/shapes/shape.js';
import { code, plain, type Code } from '../../code/code.js';
import { prefixed, runtime, value as valueOf, type Scope } from '../../code/scope.js';
import { stringLiteral } from '../../escape/literals.js';
import { unionKey } from '../../shapes/find-recursion.js';
import { typeSymbol } from '../../shapes/type-symbols.js';
import { reportBounds } from '../bounds.js';
import { checkValue, countsDepth } from '../guard/check-value.js';
import { hasProperty, readProperty } from '../guard/read-property.js';
import type { ShapeContext } from '../module-context.js';
import { scalarNames } from '../scalar-names.js';

/** Writes the line of a property, and one more if it has documented limits. */
export function reportProperty(planned: PropertyPlan, context: ShapeContext): readonly Code[] {
  const { property, value, collection } = planned;
  const read = readProperty(property.name, context.scope);
  const bounds = reportBounds(planned, read, context);
  // An integer out of the range of its type is reported once.
  const isInteger = value.kind === 'primitive' && primitives[value.name].json.kind === 'integer' && !collection;
  const guarded = isInteger
    ? bounds.map((line) => code`if (${checkValue(read, value, context) ?? 'true'}) ${line}`)
    : bounds;
  return [reportType(planned, context), ...guarded];
}

/** Writes a line such as `if (value.name != null) found = text(found, "name", value.name);`. */
function reportType(planned: PropertyPlan, context: ShapeContext): Code {
  const { property, value, collection, required, nullable } = planned;
  const { scope } = context;
  const read = readProperty(property.name, scope);
  const place = code`found, ${stringLiteral(property.name)}, ${read}`;
  const report = collection ? reportItems(place, value, context) : reportValue(place, value, context);
  if (report === undefined) {
    const isThere = hasProperty(property.name, scope);
    return code`found = ${valueOf(runtime('present'), scope)}(found, ${stringLiteral(property.name)}, ${isThere});`;
  }
  if (required) return nullable ? code`if (${read} !== null) found = ${report};` : code`found = ${report};`;
  return code`if (${read} ${nullable ? '!= null' : '!== undefined'}) found = ${report};`;
}

function reportValue(place: Code, value: ValuePlan, context: ShapeContext): Code | undefined {
  const { scope } = context;
  switch (value.kind) {
    case 'primitive':
      return isAnyValue(value.name) ? undefined : code`${scalarReporter(value.name, scope)}(${place})`;
    case 'enum':
      return value.request
        ? reportMember(place, value.type, context)
        : code`${scalarReporter('Edm.String', scope)}(${place})`;
    case 'object': {
      const { find, depth } = findOf(value.target, context);
      return code`${valueOf(runtime('within'), scope)}(${place}, ${find}${depth})`;
    }
    case 'opaque':
      return undefined;
  }
}

function reportItems(place: Code, value: ValuePlan, context: ShapeContext): Code {
  const { scope } = context;
  const each = valueOf(runtime('each'), scope);
  switch (value.kind) {
    case 'primitive':
      if (value.name === 'Edm.String') return code`${valueOf(runtime('texts'), scope)}(${place})`;
      return code`${each}(${place}, ${scalarReporter(value.name, scope)})`;
    case 'enum': {
      if (!value.request) return code`${valueOf(runtime('texts'), scope)}(${place})`;
      const report = reportMember(plain('all, position, item'), value.type, context);
      return code`${each}(${place}, (all, position, item) => ${report})`;
    }
    case 'object': {
      const { find, depth } = findOf(value.target, context);
      return code`${valueOf(runtime('items'), scope)}(${place}, ${find}${depth})`;
    }
    case 'opaque':
      return code`${each}(${place}, ${scalarReporter('Edm.Untyped', scope)})`;
  }
}

function reportMember(place: Code, type: EnumType, { names, scope }: ShapeContext): Code {
  const member = valueOf(runtime(type.flags ? 'memberList' : 'member'), scope);
  const values = valueOf(prefixed('valuesOf', typeSymbol(names, type.name)), scope);
  const except = type.sentinel === undefined ? '' : `, ${stringLiteral(type.sentinel)}`;
  return code`${member}(${place}, ${values}${except})`;
}

function findOf(target: ShapeKey, context: ShapeContext): { readonly find: Code; readonly depth: string } {
  const { symbol, union } = shapeAt(context.shapes, target);
  const nested = countsDepth(union === undefined ? target : unionKey(target), context);
  const find = valueOf(prefixed('find', union?.symbol ?? symbol, 'Issues'), context.scope);
  return { find, depth: nested ? ', depth + 1' : '' };
}

function scalarReporter(name: PrimitiveName, scope: Scope): Code {
  return valueOf(runtime(scalarNames[name].reporter), scope);
}
