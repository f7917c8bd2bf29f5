import { code, nameOf, plain, type Code } from '../code/code.js';
import { call, string } from '../code/expressions.js';
import { returnOf, switchOn } from '../code/statements.js';
import { intersection, typeReference, union } from '../code/types.js';
import { declareFunction, declareType } from '../code/declare.js';
import { docCommentWithSee } from '../code/doc-comment.js';
import { asValidators, type Declaration } from '../code/module.js';
import { type as typeOf, prefixed, runtime, value as valueOf, type Scope } from '../code/scope.js';
import { unionKey, type Recursion } from '../shapes/find-recursion.js';
import type { ShapePlan, UnionPlan } from '../shapes/name-shapes.js';
import { declareSchema } from './declare-schema.js';
import type { ModuleContext } from './module-context.js';
import { shapeAt } from '../../model/shapes/shape.js';

/** Writes `AnyVehicle`, the union of a type and its subtypes, with its guard, reporter and schema. */
export function declareUnion(base: ShapePlan, plan: UnionPlan, context: ModuleContext): readonly Declaration[] {
  const { scope } = context;
  const { name } = plan.symbol;
  const subtypes = plan.subtypes.map((key) => shapeAt(context.shapes, key));
  const lead = `\`${nameOf(typeOf(base.symbol, scope))}\` or one of its subtypes, told apart by \`@odata.type\`.`;
  return [
    declareType({
      name,
      doc: base.type === undefined ? lead : docCommentWithSee({ lead, source: base.type.source }, context.package),
      type: union([
        baseAlternative(base, subtypes, scope),
        ...subtypes.map((shape) => subtypeAlternative(shape, scope)),
      ]),
    }),
    ...asValidators([
      ...declareUnionGuard(base, subtypes, context),
      declareUnionReporter(base, subtypes, context),
      declareSchema(name, base.qualifiedName, scope),
    ]),
  ];
}

/** The base with or without its name; in a request, without the properties of subtypes. */
function baseAlternative(base: ShapePlan, subtypes: readonly ShapePlan[], scope: Scope): Code {
  const type = typeOf(base.symbol, scope);
  if (base.typeNames.length === 0) return type;
  const exactly = typeReference(typeOf(runtime('Exactly'), scope), type, string(base.qualifiedName));
  if (base.shape === 'read') return exactly;
  const others = union(subtypes.map(({ symbol }) => typeOf(symbol, scope)));
  return intersection([exactly, typeReference(typeOf(runtime('Without'), scope), others, type)]);
}

/** A subtype with its name. */
function subtypeAlternative({ symbol, typeNames, qualifiedName }: ShapePlan, scope: Scope): Code {
  const type = typeOf(symbol, scope);
  if (typeNames.length === 0) return type;
  return typeReference(typeOf(runtime('Named'), scope), type, string(qualifiedName));
}

function declareUnionGuard(
  base: ShapePlan,
  subtypes: readonly ShapePlan[],
  context: ModuleContext,
): readonly Declaration[] {
  const { recursion, scope } = context;
  const { name } = base.union?.symbol ?? base.symbol;
  const body = switchOnTypeName(base, subtypes, scope, (shape) => {
    const nested = isNested(shape, base, recursion);
    return call(valueOf(prefixed(nested ? 'check' : 'is', shape.symbol), scope), 'value', ...(nested ? ['depth'] : []));
  });
  const guard = {
    name: `is${name}`,
    doc: `Whether a value is \`${name}\`.`,
    parameters: ['value: unknown'],
    result: plain(`value is ${name}`),
  };
  if (!recursion.has(unionKey(base.key))) return [declareFunction({ ...guard, body })];
  return [
    declareFunction({ ...guard, body: [returnOf(call(`check${name}`, 'value', '0'))] }),
    declareFunction({
      ...guard,
      name: `check${name}`,
      doc: `Whether a value at some depth of nesting is \`${name}\`.`,
      parameters: ['value: unknown', 'depth: number'],
      body,
    }),
  ];
}

function declareUnionReporter(base: ShapePlan, subtypes: readonly ShapePlan[], context: ModuleContext): Declaration {
  const { recursion, scope } = context;
  const { name } = base.union?.symbol ?? base.symbol;
  const found = typeOf(runtime('Found'), scope);
  return declareFunction({
    name: `find${name}Issues`,
    doc: `Finds what keeps a value from being \`${name}\`.`,
    parameters: ['value: unknown', code`found?: ${found}`, ...(recursion.has(unionKey(base.key)) ? ['depth = 0'] : [])],
    result: found,
    body: switchOnTypeName(base, subtypes, scope, (shape) => {
      const depth = isNested(shape, base, recursion) ? ['depth'] : [];
      return call(valueOf(prefixed('find', shape.symbol, 'Issues'), scope), 'value', 'found', ...depth);
    }),
  });
}

/** Whether the shape can contain the union, so that the depth counts on. */
function isNested({ key }: ShapePlan, base: ShapePlan, recursion: Recursion): boolean {
  const component = recursion.get(unionKey(base.key));
  return component !== undefined && recursion.get(key) === component;
}

function switchOnTypeName(
  base: ShapePlan,
  subtypes: readonly ShapePlan[],
  scope: Scope,
  ask: (shape: ShapePlan) => Code,
): readonly Code[] {
  const cases = subtypes.map((subtype) => ({ tests: [string(subtype.qualifiedName)], result: ask(subtype) }));
  return [switchOn(call(valueOf(runtime('typeNameOf'), scope), 'value'), cases, ask(base))];
}
