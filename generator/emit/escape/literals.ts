import { escapeCharacter, replaceInvisible } from '../../model/text/invisible.js';

/** Writes text as a string literal of JavaScript and JSON, on one line and without invisible characters. */
export function stringLiteral(text: string): string {
  return needsNoEscape.test(text) ? `"${text}"` : replaceInvisible(JSON.stringify(text), escapeCharacter);
}

/** Printable ASCII without quotes and backslashes. */
const needsNoEscape = /^[ !#-[\]-~]*$/;

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** Whether the text can be a property name without quotes. */
export function isIdentifier(text: string): boolean {
  return text.length <= 200 && identifier.test(text);
}

/** Writes a property name for an interface or a destructuring pattern: `name` or `"@odata.type"`. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : stringLiteral(name);
}

/** Writes a property name for an object literal. `__proto__` is in brackets, because without them it would set the prototype. */
export function objectKey(name: string): string {
  return name === '__proto__' ? '["__proto__"]' : propertyKey(name);
}

/** Plain data that generated code can contain. */
export type Literal = string | number | boolean | undefined | readonly Literal[] | { readonly [name: string]: Literal };

/** Writes plain data as a TypeScript expression; properties that are undefined are left out. */
export function literal(value: Literal): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${entries.map(([name, inner]) => `${objectKey(name)}: ${literal(inner)}`).join(', ')} }`;
}

function isList(value: object): value is readonly Literal[] {
  return Array.isArray(value);
}
