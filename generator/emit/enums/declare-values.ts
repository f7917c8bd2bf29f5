import { code, type Code } from '../code/code.js';
import { pureCall } from '../code/expressions.js';
import { declareConst } from '../code/declare.js';
import { asValidators, type Declaration } from '../code/module.js';
import { runtime, value as valueOf, type Scope } from '../code/scope.js';

/** Writes the list of the members of an enum: `valuesOfStatus`. */
export function declareValues(name: string, value: Code): readonly Declaration[] {
  return asValidators([
    declareConst({
      name: `valuesOf${name}`,
      doc: 'The documented members as a list.',
      type: code`readonly ${name}[]`,
      value,
    }),
  ]);
}

/** The list of members, computed from an object whose values are the members. */
export function valuesOfObject(name: string, scope: Scope): Code {
  return pureCall(valueOf(runtime('valuesOf'), scope), [name]);
}
