import { isAnyValue, primitives, type PrimitiveName } from '../../../model/edm/primitives.js';
import type { EnumType } from '../../../model/schema/schema.js';
import { type PropertyPlan, shapeAt, type ShapeKey, type ValuePlan } from '../../../model/shapes/shape.js';
import { plain, type Code, type Part } from '../../code/code.js';
import { arrow, binary, call, string } from '../../code/expressions.js';
import { assign, when } from '../../code/statements.js';
import { prefixed, runtime, value as valueOf, type Scope } from '../../code/scope.js';
import { typeSymbol } from '../../shapes/type-symbols.js';
import { reportBounds } from '../bounds.js';
import { expectedText } from '../expected-text.js';
import { checkValue, isAnyText } from '../guard/check-value.js';
import { countsDepth, guardedBy, innerDepth } from '../guard/nesting.js';
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
  const guarded = isInteger ? bounds.map((line) => when(checkValue(read, value, context) ?? 'true', line)) : bounds;
  return [reportType(planned, context), ...guarded];
}

/** Writes a line such as `if (value.name != null) found = text(found, "name", value.name);`. */
function reportType(planned: PropertyPlan, context: ShapeContext): Code {
  const { property, value, collection, required, nullable } = planned;
  const { scope } = context;
  const read = readProperty(property.name, scope);
  const place: Place = { step: ['found', string(property.name)], read };
  const report = collection ? reportItems(place, value, context) : reportValue(place, value, context);
  if (report === undefined) {
    const isThere = hasProperty(property.name, scope);
    return assign('found', call(valueOf(runtime('present'), scope), 'found', string(property.name), isThere));
  }
  const line = assign('found', report);
  if (required) return nullable ? when(binary(read, '!==', 'null'), line) : line;
  return when(nullable ? binary(read, '!=', 'null') : binary(read, '!==', 'undefined'), line);
}

/** Where a value is: the issues found so far and the step to it, and the value itself. */
interface Place {
  readonly step: readonly Part[];
  readonly read: Code;
}

const itemPlace: Place = { step: ['all', 'step'], read: plain('item') };

function reportValue(place: Place, value: ValuePlan, context: ShapeContext): Code | undefined {
  const { scope } = context;
  const { step, read } = place;
  switch (value.kind) {
    case 'primitive':
      return isAnyValue(value.name) ? undefined : call(scalarReporter(value.name, scope), ...step, read);
    case 'enum':
      return value.request
        ? reportMember(place, value.type, context)
        : call(scalarReporter('Edm.String', scope), ...step, read);
    case 'object': {
      const { find, depth } = findOf(value.target, context);
      return call(valueOf(runtime('within'), scope), ...step, read, find, ...depth);
    }
    case 'opaque':
      return undefined;
    case 'list':
      return reportItems(place, value.item, context);
    case 'map':
      return reportEntries(place, value.item, context);
    case 'union':
      return reportAlternatives(place, value, context);
  }
}

function reportEntries({ step, read }: Place, value: ValuePlan, context: ShapeContext): Code {
  return call(valueOf(runtime('entries'), context.scope), ...step, read, itemReporter(value, context));
}

/** The alternatives have one issue in common, because which of them was meant is unknown. */
function reportAlternatives({ step, read }: Place, value: ValuePlan, context: ShapeContext): Code | undefined {
  const check = checkValue(read, value, context);
  if (check === undefined) return undefined;
  const either = valueOf(runtime('either'), context.scope);
  return call(either, ...step, read, check, string(expectedText(value, context)));
}

function reportItems({ step, read }: Place, value: ValuePlan, context: ShapeContext): Code {
  const { scope } = context;
  if (isAnyText(value)) return call(valueOf(runtime('texts'), scope), ...step, read);
  if (value.kind === 'object') {
    const { find, depth } = findOf(value.target, context);
    return call(valueOf(runtime('items'), scope), ...step, read, find, ...depth);
  }
  return call(valueOf(runtime('each'), scope), ...step, read, itemReporter(value, context));
}

/** The function that reports what is wrong with an item of a list or an entry of a map. */
function itemReporter(value: ValuePlan, context: ShapeContext): Code {
  if (value.kind === 'primitive') return scalarReporter(value.name, context.scope);
  const report = reportValue(itemPlace, value, context);
  return report ? arrow(['all', 'step', 'item'], report) : scalarReporter('Edm.Untyped', context.scope);
}

function reportMember({ step, read }: Place, type: EnumType, { names, scope }: ShapeContext): Code {
  const member = valueOf(runtime(type.flags ? 'memberList' : 'member'), scope);
  const values = valueOf(prefixed('valuesOf', typeSymbol(names, type.name)), scope);
  const except = type.sentinel === undefined ? [] : [string(type.sentinel)];
  return call(member, ...step, read, values, ...except);
}

function findOf(target: ShapeKey, context: ShapeContext): { readonly find: Code; readonly depth: readonly string[] } {
  const { symbol, union } = shapeAt(context.shapes, target);
  const nested = countsDepth(guardedBy(target, context), context);
  const find = valueOf(prefixed('find', union?.symbol ?? symbol, 'Issues'), context.scope);
  return { find, depth: nested ? [innerDepth(context)] : [] };
}

function scalarReporter(name: PrimitiveName, scope: Scope): Code {
  return valueOf(runtime(scalarNames[name].reporter), scope);
}
