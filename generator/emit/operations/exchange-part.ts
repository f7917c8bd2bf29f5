import type { Code } from '../code/code.js';
import { typeLiteral, type TypeField } from '../code/types.js';

/** What a caller passes in one part of a request: `path: { id: string }`. */
export interface ExchangePart {
  readonly name: 'path' | 'query' | 'headers';
  readonly type: Code;
  readonly optional: boolean;
}

/** The part with some fields; undefined without any. */
export function partOf(
  name: ExchangePart['name'],
  fields: readonly TypeField[],
  type?: Code,
): ExchangePart | undefined {
  if (fields.length === 0) return undefined;
  return { name, type: type ?? typeLiteral(fields), optional: !fields.some(({ required }) => required) };
}
