import { code, joinCode, plain, type Code } from '../code/code.js';
import { declareConst } from '../code/declare.js';
import type { Declaration } from '../code/module.js';
import { isOtherNamespace, prefixed, runtime, type as typeOf, value as valueOf, type Scope } from '../code/scope.js';
import { stringLiteral } from '../escape/literals.js';
import { shapeAt, typeSymbol, type PackagePlan } from '../package-plan.js';
import { unionKey } from '../shapes/find-recursion.js';
import type { PropertyPlan, ValuePlan } from '../../model/shapes/shape.js';
import { countsDepth, type CheckContext } from './guard/check-value.js';
import { typeNamesOf } from './type-names.js';

/** Writes the table by which issues are found: `shapeOfOrder`. */
export function declareShape(context: CheckContext): Declaration {
  const { plan, scope, owner } = context;
  const { key, symbol, wireName, typeNames, base, properties, shape, openType } = owner;
  const names = typeNames.length === 0 ? '[]' : typeNamesOf(owner, plan);
  const fields: readonly Code[] = [
    plain('kind: "object"'),
    plain(`name: ${stringLiteral(wireName)}`),
    plain(`is: ${plan.recursion.has(key) ? 'check' : 'is'}${symbol.name}`),
    ...(typeNames.length === 1 ? [] : [plain(`typeNames: ${names}`)]),
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
    doc: `What \`validate${symbol.name}\` finds issues by.`,
    type: typeOf(runtime('ObjectShape'), scope),
    value: code`{ ${joinCode(fields, ', ')} }`,
  });
}

/** The table of what an item is. */
export function shapeExpression(value: ValuePlan, plan: PackagePlan, scope: Scope): Code {
  switch (value.kind) {
    case 'primitive':
      return valueOf(runtime(`edm${value.name.slice('Edm.'.length)}`), scope);
    case 'enum':
      return valueOf(prefixed('shapeOf', typeSymbol(plan, value.type.name)), scope);
    case 'object': {
      const { symbol, union } = shapeAt(plan, value.target);
      return valueOf(prefixed('shapeOf', union?.symbol ?? symbol), scope);
    }
    case 'opaque':
      return valueOf(runtime('edmUntyped'), scope);
  }
}

/** `["tags", [edmString], required]`. */
function rowOf({ property, value, collection, required, nullable }: PropertyPlan, context: CheckContext): Code {
  const { plan, scope } = context;
  const presence = required ? (nullable ? 'nullable' : 'required') : nullable ? 'nullish' : 'optional';
  const shape = shapeExpression(value, plan, scope);
  const type = isLater(value, context) ? code`() => ${shape}` : shape;
  const fields = [
    plain(stringLiteral(property.name)),
    collection ? code`[${type}]` : type,
    valueOf(runtime(presence), scope),
    ...(isRecursive(value, context) ? [plain('true')] : []),
  ];
  return code`[${joinCode(fields, ', ')}]`;
}

/** May the table be made after the one that refers to it? Modules with structured types import each other. */
function isLater(value: ValuePlan, { plan, scope }: CheckContext): boolean {
  if (value.kind !== 'enum') return value.kind === 'object';
  return isOtherNamespace(typeSymbol(plan, value.type.name), scope);
}

function isRecursive(value: ValuePlan, context: CheckContext): boolean {
  if (value.kind !== 'object') return false;
  const { union } = shapeAt(context.plan, value.target);
  return countsDepth(union === undefined ? value.target : unionKey(value.target), context);
}
