import { code, joinCode, plain, type Code } from '../code/code.js';
import { declareConst } from '../code/declare.js';
import type { Declaration } from '../code/module.js';
import { type as typeOf, isOtherNamespace, prefixed, runtime, value as valueOf } from '../code/scope.js';
import { stringLiteral } from '../escape/literals.js';
import { unionKey } from '../shapes/find-recursion.js';
import { type PropertyPlan, type ValuePlan, shapeAt } from '../../model/shapes/shape.js';
import { countsDepth } from './guard/check-value.js';
import { typeNamesOf } from './type-names.js';
import { typeSymbol } from '../shapes/type-symbols.js';
import type { ShapeContext, ReferenceContext } from './module-context.js';

/** Writes the table that validators use to find issues: `shapeOfOrder`. */
export function declareShape(context: ShapeContext): Declaration {
  const { names, recursion, scope, owner } = context;
  const { key, symbol, qualifiedName, typeNames, base, properties, shape, openType } = owner;
  const knownNames = typeNames.length === 0 ? '[]' : typeNamesOf(owner, names);
  const fields: readonly Code[] = [
    plain('kind: "object"'),
    plain(`name: ${stringLiteral(qualifiedName)}`),
    plain(`is: ${recursion.has(key) ? 'check' : 'is'}${symbol.name}`),
    ...(typeNames.length === 1 ? [] : [plain(`typeNames: ${knownNames}`)]),
    ...(base === undefined ? [] : [code`base: () => ${valueOf(prefixed('shapeOf', base.symbol), scope)}`]),
    ...(shape === 'read' ? [] : [plain(`request: ${stringLiteral(shape)}`)]),
    ...(openType ? [plain('open: true')] : []),
    code`properties: [${joinCode(
      properties.map((property) => rowOf(property, context)),
      ',\n',
    )}]`,
  ];
  return declareConst({
    name: `shapeOf${symbol.name}`,
    doc: `The table by which \`validate${symbol.name}\` finds issues.`,
    type: typeOf(runtime('ObjectShape'), scope),
    value: code`{ ${joinCode(fields, ', ')} }`,
  });
}

/** Refers to the table of the type of an item. */
export function shapeExpression(value: ValuePlan, { names, shapes, scope }: ReferenceContext): Code {
  switch (value.kind) {
    case 'primitive':
      return valueOf(runtime(`edm${value.name.slice('Edm.'.length)}`), scope);
    case 'enum':
      return valueOf(prefixed('shapeOf', typeSymbol(names, value.type.name)), scope);
    case 'object': {
      const { symbol, union } = shapeAt(shapes, value.target);
      return valueOf(prefixed('shapeOf', union?.symbol ?? symbol), scope);
    }
    case 'opaque':
      return valueOf(runtime('edmUntyped'), scope);
  }
}

/** Writes the row of a property: `["tags", [edmString], required]`. */
function rowOf({ property, value, collection, required, nullable }: PropertyPlan, context: ShapeContext): Code {
  const { scope } = context;
  const presence = required ? (nullable ? 'nullable' : 'required') : nullable ? 'nullish' : 'optional';
  const shape = shapeExpression(value, context);
  const type = isLater(value, context) ? code`() => ${shape}` : shape;
  const fields = [
    plain(stringLiteral(property.name)),
    collection ? code`[${type}]` : type,
    valueOf(runtime(presence), scope),
    ...(isRecursive(value, context) ? [plain('true')] : []),
  ];
  return code`[${joinCode(fields, ', ')}]`;
}

/** Whether the table may be initialised after the one that refers to it. Modules with structured types import each other. */
function isLater(value: ValuePlan, { names, scope }: ShapeContext): boolean {
  if (value.kind !== 'enum') return value.kind === 'object';
  return isOtherNamespace(typeSymbol(names, value.type.name), scope);
}

function isRecursive(value: ValuePlan, context: ShapeContext): boolean {
  if (value.kind !== 'object') return false;
  const { union } = shapeAt(context.shapes, value.target);
  return countsDepth(union === undefined ? value.target : unionKey(value.target), context);
}
