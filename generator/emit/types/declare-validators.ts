import { code, plain } from '../code/code.js';
import { declareConst, declareFunction } from '../code/declare.js';
import type { Declaration } from '../code/module.js';
import { type as typeOf, runtime, value as valueOf, type Scope } from '../code/scope.js';

/** Writes the functions that use the guard and the table of a type: `validateOrder`, `assertOrder`, `parseOrder`. */
export function declareValidators(name: string, scope: Scope): readonly Declaration[] {
  const result = typeOf(runtime('Result'), scope);
  const options = code`value: unknown, options?: ${typeOf(runtime('ValidateOptions'), scope)}`;
  const unwrap = valueOf(runtime('unwrap'), scope);
  return [
    declareFunction({
      name: `validate${name}`,
      doc: `Returns the value as \`${name}\`, or the issues found in it.`,
      parameters: options,
      result: code`${result}<${name}>`,
      body: code`if (options === undefined && is${name}(value)) return { value };
return ${valueOf(runtime('collectResult'), scope)}(value, shapeOf${name}, options);`,
    }),
    declareFunction({
      name: `assert${name}`,
      doc: `Throws a \`ValidationError\` unless the value is \`${name}\`.`,
      parameters: plain('value: unknown'),
      result: plain(`asserts value is ${name}`),
      body: code`${unwrap}(validate${name}(value));`,
    }),
    declareFunction({
      name: `parse${name}`,
      doc: `Returns the value as \`${name}\`, or throws a \`ValidationError\`.`,
      parameters: options,
      result: plain(name),
      body: code`return ${unwrap}(validate${name}(value, options));`,
    }),
  ];
}

/** Writes the schema object, which has the same name as the type. */
export function declareSchemaObject(name: string, scope: Scope): Declaration {
  return declareConst({
    name,
    doc: `\`${name}\` as a schema object (Standard Schema 1.1).`,
    type: code`${typeOf(runtime('StandardSchema'), scope)}<${name}>`,
    value: code`/* @__PURE__ */ ${valueOf(runtime('standardSchema'), scope)}(validate${name}, () => shapeOf${name})`,
  });
}
