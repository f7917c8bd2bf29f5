import { code, joinCode, type Code } from '../code/code.js';
import { propertyKey } from '../escape/literals.js';

/** What a caller passes in one part of a request: `path: { id: string }`. */
export interface ExchangePart {
  readonly name: 'path' | 'query' | 'headers';
  readonly type: Code;
  readonly optional: boolean;
}

/** A value that a caller passes. */
export interface Field {
  readonly name: string;
  readonly type: Code;
  readonly required: boolean;
}

/** The part with some fields; undefined without any. */
export function partOf(name: ExchangePart['name'], fields: readonly Field[], type?: Code): ExchangePart | undefined {
  if (fields.length === 0) return undefined;
  return { name, type: type ?? objectType(fields), optional: !fields.some(({ required }) => required) };
}

/** The type of an object with some fields: `{ id: string; top?: number }`. */
export function objectType(fields: readonly Field[]): Code {
  const members = fields.map(({ name, type, required }) => code`${propertyKey(name)}${required ? '' : '?'}: ${type}`);
  return code`{ ${joinCode(members, '; ')} }`;
}
