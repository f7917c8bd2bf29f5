import type { EnumType, Property as SchemaProperty } from '../../model/schema/schema.js';
import { boundsOf } from '../../model/shapes/bounds.js';
import { distinctCode, plain, type Code, type ModuleSymbol } from '../code/code.js';
import { array, arrow, object, pureCall, string, type Property } from '../code/expressions.js';
import { literal } from '../code/literal.js';
import { typeReference } from '../code/types.js';
import { declareConst } from '../code/declare.js';
import type { Declaration } from '../code/module.js';
import { type as typeOf, isOtherNamespace, prefixed, runtime, value as valueOf } from '../code/scope.js';
import { isAnything, type PropertyPlan, type ValuePlan, shapeAt } from '../../model/shapes/shape.js';
import { scalarNames } from './scalar-names.js';
import { expectedText } from './expected-text.js';
import { recursiveIn, type Nesting } from './guard/nesting.js';
import { typeSymbol } from '../shapes/type-symbols.js';
import type { ShapePlan, UnionPlan } from '../shapes/name-shapes.js';
import type { ModuleContext, ShapeContext, ReferenceContext } from './module-context.js';

/** Writes the table of a shape, from which strict schemas and JSON Schema are made: `tableOfOrder`. */
export function declareTable(context: ShapeContext): Declaration {
  const { scope, index, owner } = context;
  const { symbol, qualifiedName, typeNames, base, properties, shape, openType } = owner;
  const fields: readonly Property[] = [
    { name: 'kind', value: string('object') },
    { name: 'name', value: string(qualifiedName) },
    ...(typeNames.length === 1 || !index.odata ? [] : [{ name: 'typeNames', value: array(typeNames.map(string)) }]),
    ...(base === undefined ? [] : [{ name: 'base', value: arrow([], valueOf(tableOf(base.symbol), scope)) }]),
    ...(shape === 'read' ? [] : [{ name: 'request', value: string(shape) }]),
    ...(openType ? [{ name: 'open', value: 'true' }] : []),
    { name: 'properties', value: array(properties.map((property) => rowOf(property, context))) },
  ];
  return declareConst({
    name: tableOf(symbol).name,
    doc: `The table of \`${symbol.name}\`, for \`strict\` and \`toJSONSchema\`.`,
    type: typeReference(typeOf(runtime('ObjectShape'), scope), typeOf(symbol, scope)),
    value: object(fields),
  });
}

/** Writes the table of a type and its subtypes: `tableOfAnyVehicle`. */
export function declareUnionTable(
  base: ShapePlan,
  { symbol, subtypes }: UnionPlan,
  context: ModuleContext,
): Declaration {
  const { scope, shapes } = context;
  const refer = (shape: ShapePlan): Code => valueOf(tableOf(shape.symbol), scope);
  const list = array(subtypes.map((key) => refer(shapeAt(shapes, key))));
  return declareConst({
    name: tableOf(symbol).name,
    doc: `The table of \`${symbol.name}\`, for \`strict\` and \`toJSONSchema\`.`,
    type: typeReference(typeOf(runtime('UnionShape'), scope), typeOf(symbol, scope)),
    value: pureCall(valueOf(runtime('unionShape'), scope), [
      string(base.qualifiedName),
      arrow([], refer(base)),
      arrow([], list),
    ]),
  });
}

/** Writes the table of an enum: `tableOfStatus`. */
export function declareEnumTable(type: EnumType, { index, names, scope }: ModuleContext): Declaration {
  const { sentinel, flags } = type;
  const symbol = typeSymbol(names, type.name);
  const fields: readonly Property[] = [
    { name: 'kind', value: string('enum') },
    { name: 'name', value: string(index.labelOf(type.name)) },
    { name: 'members', value: valueOf(prefixed('valuesOf', symbol), scope) },
    ...(sentinel === undefined ? [] : [{ name: 'sentinel', value: string(sentinel) }]),
    ...(flags ? [{ name: 'flags', value: 'true' }] : []),
  ];
  return declareConst({
    name: tableOf(symbol).name,
    doc: `The table of \`${symbol.name}\`.`,
    type: typeOf(runtime('EnumShape'), scope),
    value: object(fields),
  });
}

/** The table of a type; it is in a module of its own, so that a bundle contains it only if something uses it. */
export function tableOf({ name, module }: ModuleSymbol): ModuleSymbol {
  const [file = '', ...folders] = module.split('/').toReversed();
  const folder = folders.toReversed().filter((one) => one !== 'requests');
  const table = file === 'types' || file === 'requests' ? ['tables'] : ['tables', file];
  return { name: `tableOf${name}`, module: [...folder, ...table].join('/') };
}

/** The context for the table of a value, which an example may be instead of a property. */
type TableContext = ReferenceContext & Partial<Nesting>;

/** Refers to the table of the type of an item. */
export function shapeExpression(value: ValuePlan, context: TableContext): Code {
  const { names, shapes, scope } = context;
  switch (value.kind) {
    case 'primitive':
      return valueOf(runtime(scalarNames[value.name].table), scope);
    case 'enum':
      return valueOf(tableOf(typeSymbol(names, value.type.name)), scope);
    case 'object': {
      const { symbol, union } = shapeAt(shapes, value.target);
      return valueOf(tableOf(union?.symbol ?? symbol), scope);
    }
    case 'opaque':
      return valueOf(runtime('untypedScalar'), scope);
    case 'list':
    case 'map':
      return object([
        { name: 'kind', value: string(value.kind) },
        { name: 'name', value: string(expectedText(value, context)) },
        { name: 'of', value: shapeExpression(value.item, context) },
      ]);
    case 'union':
      return alternativesExpression(value, context);
  }
}

function alternativesExpression(value: ValuePlan & { kind: 'union' }, context: TableContext): Code {
  if (isAnything(value)) return valueOf(runtime('untypedScalar'), context.scope);
  return object([
    { name: 'kind', value: string('alternatives') },
    { name: 'name', value: string(expectedText(value, context)) },
    { name: 'of', value: array(distinctCode(value.of.map((one) => shapeExpression(one, context)))) },
    ...(isDeep(value, context) ? [{ name: 'deep', value: 'true' }] : []),
  ]);
}

/** Whether several alternatives can contain the object that has the property. */
function isDeep(value: ValuePlan, { owner, recursion, shapes }: TableContext): boolean {
  return owner !== undefined && recursion !== undefined && recursiveIn(value, { owner, recursion, shapes }).length > 1;
}

/** Writes the row of a property: `["tags", [stringScalar], required]`. */
function rowOf({ property, value, collection, required, nullable }: PropertyPlan, context: ShapeContext): Code {
  const { scope } = context;
  const presence = required ? (nullable ? 'nullable' : 'required') : nullable ? 'nullish' : 'optional';
  const shape = shapeExpression(value, context);
  const type = isLater(value, context) ? arrow([], shape) : shape;
  return array([
    string(property.name),
    collection ? array([type]) : type,
    valueOf(runtime(presence), scope),
    ...depthAndBounds(property, recursiveIn(value, context).length > 0),
  ]);
}

function depthAndBounds(property: SchemaProperty, recursive: boolean): readonly Code[] {
  const bounds = boundsOf(property);
  if (bounds !== undefined) return [plain(String(recursive)), literal({ ...bounds })];
  return recursive ? [plain('true')] : [];
}

/** Whether the table may be initialised after the one that refers to it. Modules with structured types import each other. */
function isLater(value: ValuePlan, context: ShapeContext): boolean {
  switch (value.kind) {
    case 'primitive':
    case 'opaque':
      return false;
    case 'enum':
      return isOtherNamespace(tableOf(typeSymbol(context.names, value.type.name)), context.scope);
    case 'object':
      return true;
    case 'list':
    case 'map':
      return isLater(value.item, context);
    case 'union':
      return value.of.some((one) => isLater(one, context));
  }
}
