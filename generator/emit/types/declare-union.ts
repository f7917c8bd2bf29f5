import { code, joinCode, plain, type Code } from '../code/code.js';
import { declareFunction, declareType } from '../code/declare.js';
import { docCommentWithSee } from '../code/doc-comment.js';
import { asValidators, type Declaration } from '../code/module.js';
import { type as typeOf, prefixed, runtime, value as valueOf, type Scope } from '../code/scope.js';
import { stringLiteral } from '../escape/literals.js';
import { unionKey, type Recursion } from '../shapes/find-recursion.js';
import type { ShapePlan, UnionPlan } from '../shapes/name-shapes.js';
import { declareSchema } from './declare-schema.js';
import type { ModuleContext } from './module-context.js';
import { shapeAt } from '../../model/shapes/shape.js';

/** Writes `AnyVehicle`, the union of a type and its subtypes, with its guard, reporter and schema. */
export function declareUnion(base: ShapePlan, union: UnionPlan, context: ModuleContext): readonly Declaration[] {
  const { scope } = context;
  const { name } = union.symbol;
  const subtypes = union.subtypes.map((key) => shapeAt(context.shapes, key));
  const lead = `\`${typeOf(base.symbol, scope).text}\` or one of its subtypes, told apart by \`@odata.type\`.`;
  return [
    declareType({
      name,
      doc: base.type === undefined ? lead : docCommentWithSee({ lead, source: base.type.source }, context.package),
      type: joinCode(
        [baseAlternative(base, subtypes, scope), ...subtypes.map((shape) => subtypeAlternative(shape, scope))],
        ' | ',
      ),
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
  const exactly = code`${typeOf(runtime('Exactly'), scope)}<${type}, ${stringLiteral(base.qualifiedName)}>`;
  if (base.shape === 'read') return exactly;
  const others = joinCode(
    subtypes.map(({ symbol }) => typeOf(symbol, scope)),
    ' | ',
  );
  return code`(${exactly} & ${typeOf(runtime('Without'), scope)}<${others}, ${type}>)`;
}

/** A subtype with its name. */
function subtypeAlternative({ symbol, typeNames, qualifiedName }: ShapePlan, scope: Scope): Code {
  const type = typeOf(symbol, scope);
  if (typeNames.length === 0) return type;
  return code`${typeOf(runtime('Named'), scope)}<${type}, ${stringLiteral(qualifiedName)}>`;
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
    return code`${valueOf(prefixed(nested ? 'check' : 'is', shape.symbol), scope)}(value${nested ? ', depth' : ''})`;
  });
  const guard = {
    name: `is${name}`,
    doc: `Whether a value is \`${name}\`.`,
    parameters: plain('value: unknown'),
    result: plain(`value is ${name}`),
  };
  if (!recursion.has(unionKey(base.key))) return [declareFunction({ ...guard, body })];
  return [
    declareFunction({ ...guard, body: plain(`return check${name}(value, 0);`) }),
    declareFunction({
      ...guard,
      name: `check${name}`,
      doc: `Whether a value at some depth of nesting is \`${name}\`.`,
      parameters: plain('value: unknown, depth: number'),
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
    parameters: code`value: unknown, found?: ${found}${recursion.has(unionKey(base.key)) ? ', depth = 0' : ''}`,
    result: found,
    body: switchOnTypeName(base, subtypes, scope, (shape) => {
      const depth = isNested(shape, base, recursion) ? ', depth' : '';
      return code`${valueOf(prefixed('find', shape.symbol, 'Issues'), scope)}(value, found${depth})`;
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
  call: (shape: ShapePlan) => Code,
): Code {
  const cases = subtypes.map(
    (subtype) => code`case ${stringLiteral(subtype.qualifiedName)}:\nreturn ${call(subtype)};\n`,
  );
  return code`switch (${valueOf(runtime('typeNameOf'), scope)}(value)) {
${joinCode(cases, '')}default:\nreturn ${call(base)};
}`;
}
