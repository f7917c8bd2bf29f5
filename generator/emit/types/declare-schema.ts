import { code, type Code } from '../code/code.js';
import { declareConst } from '../code/declare.js';
import type { Declaration } from '../code/module.js';
import { type as typeOf, runtime, value as valueOf, type Scope } from '../code/scope.js';
import { stringLiteral } from '../escape/literals.js';

/** Writes the schema object, which has the same name as the type: `const Order: Schema<Order> = schema(…)`. */
export function declareSchema(name: string, qualifiedName: string, scope: Scope): Declaration {
  const schema: Code = valueOf(runtime('schema'), scope);
  return declareConst({
    name,
    doc: `\`${name}\` as a schema: \`is\`, \`validate\`, \`assert\`, \`parse\`, Standard Schema.`,
    type: code`${typeOf(runtime('Schema'), scope)}<${name}>`,
    value: code`/* @__PURE__ */ ${schema}(${stringLiteral(qualifiedName)}, is${name}, find${name}Issues)`,
  });
}
