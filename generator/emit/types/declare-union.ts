import { code, joinCode, plain, type Code } from '../code/code.js';
import { declareConst, declareFunction, declareType } from '../code/declare.js';
import { docCommentWithSee } from '../code/doc-comment.js';
import type { Declaration } from '../code/module.js';
import { type as typeOf, prefixed, runtime, value as valueOf, type Scope } from '../code/scope.js';
import { stringLiteral } from '../escape/literals.js';
import { unionKey } from '../shapes/find-recursion.js';
import type { ShapePlan, UnionPlan } from '../shapes/name-shapes.js';
import { declareValidators, declareSchemaObject } from './declare-validators.js';
import type { ModuleContext } from './module-context.js';
import { shapeAt } from '../../model/shapes/shape.js';

/** Writes `AnyVehicle`, the union of a type and its subtypes, with its guard, validators and table. */
export function declareUnion(base: ShapePlan, union: UnionPlan, context: ModuleContext): readonly Declaration[] {
  const { scope } = context;
  const { name } = union.symbol;
  const subtypes = union.subtypes.map((key) => shapeAt(context.shapes, key));
  const list = joinCode(
    subtypes.map((subtype) => shapeOf(subtype, scope)),
    ', ',
  );
  const lead = `\`${typeOf(base.symbol, scope).text}\` or one of its subtypes, told apart by \`@odata.type\`.`;
  return [
    declareType({
      name,
      doc: base.type === undefined ? lead : docCommentWithSee({ lead, source: base.type.source }, context.package),
      type: joinCode(
        [base, ...subtypes].map((shape) => alternative(shape, scope)),
        ' | ',
      ),
    }),
    declareSchemaObject(name, scope),
    ...declareUnionGuard(base, subtypes, context),
    ...declareValidators(name, scope),
    declareConst({
      name: `shapeOf${name}`,
      doc: `The table by which \`validate${name}\` finds issues.`,
      type: typeOf(runtime('UnionShape'), scope),
      value: code`/* @__PURE__ */ ${valueOf(runtime('unionShape'), scope)}(${stringLiteral(base.qualifiedName)}, () => ${shapeOf(base, scope)}, () => [${list}])`,
    }),
  ];
}

function alternative({ symbol, typeNames, qualifiedName }: ShapePlan, scope: Scope): Code {
  const type = typeOf(symbol, scope);
  if (typeNames.length < 2) return type;
  return code`${typeOf(runtime('Exactly'), scope)}<${type}, ${stringLiteral(qualifiedName)}>`;
}

function shapeOf({ symbol }: ShapePlan, scope: Scope): Code {
  return valueOf(prefixed('shapeOf', symbol), scope);
}

function declareUnionGuard(
  base: ShapePlan,
  subtypes: readonly ShapePlan[],
  { recursion, scope }: ModuleContext,
): readonly Declaration[] {
  const { name } = base.union?.symbol ?? base.symbol;
  const component = recursion.get(unionKey(base.key));
  const call = ({ key, symbol }: ShapePlan): Code => {
    const nested = component !== undefined && recursion.get(key) === component;
    return code`${valueOf(prefixed(nested ? 'check' : 'is', symbol), scope)}(value${nested ? ', depth' : ''})`;
  };
  const cases = subtypes.map(
    (subtype) => code`case ${stringLiteral(subtype.qualifiedName)}:\nreturn ${call(subtype)};\n`,
  );
  const body = code`switch (${valueOf(runtime('typeNameOf'), scope)}(value)) {
${joinCode(cases, '')}default:\nreturn ${call(base)};
}`;
  const guard = {
    name: `is${name}`,
    doc: `Whether a value is \`${name}\`.`,
    parameters: plain('value: unknown'),
    result: plain(`value is ${name}`),
  };
  if (component === undefined) return [declareFunction({ ...guard, body })];
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
