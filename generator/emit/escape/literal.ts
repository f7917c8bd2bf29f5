import { objectKey } from './property-key.js';
import { stringLiteral } from './string-literal.js';

/** Plain data that can stand in generated code. */
export type Literal = string | number | boolean | undefined | readonly Literal[] | { readonly [name: string]: Literal };

/** Writes plain data as a TypeScript expression; what is undefined is left out. */
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
