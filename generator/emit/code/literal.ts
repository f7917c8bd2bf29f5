import { plain, type Code } from './code.js';
import { numberLiteral } from '../escape/literals.js';
import { array, object, string } from './expressions.js';

/** Plain data that generated code can contain. */
export type Literal = string | number | boolean | undefined | readonly Literal[] | { readonly [name: string]: Literal };

/** Writes plain data as an expression; properties that are undefined are left out. */
export function literal(value: Literal): Code {
  if (typeof value === 'string') return string(value);
  if (typeof value === 'number') return plain(numberLiteral(String(value)));
  if (typeof value !== 'object') return plain(String(value));
  if (isList(value)) return array(value.map(literal));
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return object(entries.map(([name, inner]) => ({ name, value: literal(inner) })));
}

function isList(value: object): value is readonly Literal[] {
  return Array.isArray(value);
}
