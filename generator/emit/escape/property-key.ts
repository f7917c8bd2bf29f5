import { isIdentifier } from './is-identifier.js';
import { stringLiteral } from './string-literal.js';

/** A property name as an interface or a pattern writes it: `name` or `"@odata.type"`. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : stringLiteral(name);
}

/** A property name as an object literal writes it. `__proto__` in brackets, because without them it sets the prototype. */
export function objectKey(name: string): string {
  return name === '__proto__' ? '["__proto__"]' : propertyKey(name);
}
