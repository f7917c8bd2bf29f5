import { declareConst } from '../code/declare.js';
import type { Declaration } from '../code/module.js';
import { type as typeOf, runtime, value as valueOf, type Scope } from '../code/scope.js';
import { pureCall, string } from '../code/expressions.js';
import { typeReference } from '../code/types.js';

/** Writes the schema object, which has the same name as the type: `const Order: Schema<Order> = schema(…)`. */
export function declareSchema(name: string, qualifiedName: string, scope: Scope): Declaration {
  return declareConst({
    name,
    doc: `\`${name}\` as a schema: \`is\`, \`validate\`, \`assert\`, \`parse\`, Standard Schema.`,
    type: typeReference(typeOf(runtime('Schema'), scope), name),
    value: pureCall(valueOf(runtime('schema'), scope), [string(qualifiedName), `is${name}`, `find${name}Issues`]),
  });
}
