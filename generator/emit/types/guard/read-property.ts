import { plain, type Code } from '../../code/code.js';
import { binary, call, string } from '../../code/expressions.js';
import { runtime, value as valueOf, type Scope } from '../../code/scope.js';
import { isIdentifier, stringLiteral } from '../../escape/literals.js';
import { inheritedNames } from '../../names/reserved-names.js';

/** Reads a property: `value.name`, `value["@odata.type"]`, or `own(value, "constructor")` if every object inherits the name. */
export function readProperty(name: string, scope: Scope): Code {
  if (inheritedNames.has(name)) return call(valueOf(runtime('own'), scope), 'value', string(name));
  return plain(isIdentifier(name) ? `value.${name}` : `value[${stringLiteral(name)}]`);
}

/** Tests whether a property that may have any value is there: `"name" in value`. */
export function hasProperty(name: string, scope: Scope): Code {
  if (inheritedNames.has(name)) return binary(readProperty(name, scope), '!==', 'undefined');
  return binary(string(name), 'in', 'value');
}
