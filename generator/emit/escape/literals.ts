import { escapeCharacter, replaceInvisible } from '../../model/text/invisible.js';

/** Writes text as a string literal on one line and without invisible characters, in the quotes that need fewer escapes. */
export function stringLiteral(text: string): string {
  if (needsNoEscape.test(text)) return `'${text}'`;
  const escaped = replaceInvisible(JSON.stringify(text).slice(1, -1), escapeCharacter);
  if (countOf("'", text) > countOf('"', text)) return `"${escaped}"`;
  return `'${escaped.replaceAll(/\\"|'/g, (quote) => (quote === "'" ? "\\'" : '"'))}'`;
}

/** Printable ASCII without quotes and backslashes. */
const needsNoEscape = /^[ !#-&(-[\]-~]*$/;

function countOf(character: string, text: string): number {
  return text.split(character).length - 1;
}

/** Writes a number as prettier does: a small `e`, and no sign or digit that adds nothing. */
export function numberLiteral(text: string): string {
  if (text.length === 1) return text;
  return text
    .toLowerCase()
    .replace(/^(-?[\d.]+e)(?:\+|(-))?0*(?=\d)/, '$1$2')
    .replace(/^(-?[\d.]+)e-?0+$/, '$1')
    .replace(/(\.\d+?)0+(?=e|$)/, '$1');
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** Whether the text can be a property name without quotes. */
export function isIdentifier(text: string): boolean {
  return text.length <= 200 && identifier.test(text);
}

/** Writes a property name for an interface or a destructuring pattern: `name` or `'@odata.type'`. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : stringLiteral(name);
}

/** Writes a property name for an object literal. `__proto__` is in brackets, because without them it would set the prototype. */
export function objectKey(name: string): string {
  return name === '__proto__' ? "['__proto__']" : propertyKey(name);
}
