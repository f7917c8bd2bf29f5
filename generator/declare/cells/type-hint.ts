import type { ConstraintValue } from '../../model/constraint.js';
import { readPrimitive, readTextHint } from '../../model/edm/primitive-words.js';
import { isNumeric, type PrimitiveName } from '../../model/edm/primitives.js';
import type { TypeExpression } from '../../model/facts/facts.js';

/** Narrows a type by its hints: `string (timestamp)` is a DateTimeOffset, `string (enum)` an enumeration. */
export function hintType(type: TypeExpression, hints: readonly string[]): TypeExpression {
  return hints.reduce(narrow, type);
}

/** The constraints in hints, for example `Optional` in `String (optional)`. */
export function hintConstraints(hints: readonly string[]): readonly ConstraintValue[] {
  return hints.flatMap((hint) => constraints.get(hint.toLowerCase()) ?? []);
}

/** Whether a hint narrows a type or constrains a property; other words beside a type are remarks. */
export function isHint(hint: string): boolean {
  const word = wordOf(hint);
  return constraints.has(word) || /^(?:collection|array|enum|enumeration)$/.test(word) || narrowed(word) !== undefined;
}

function narrowed(word: string): PrimitiveName | undefined {
  return readNumber(word) ?? readTextHint(word) ?? (word === 'int64' ? 'Edm.Int64' : undefined);
}

function wordOf(hint: string): string {
  return hint.toLowerCase().replace(/^\$|\sformat$/g, '');
}

function narrow(type: TypeExpression, hint: string): TypeExpression {
  if (type.kind === 'Collection') return { kind: 'Collection', of: narrow(type.of, hint) };
  const word = wordOf(hint);
  if (word === 'collection' || word === 'array') return { kind: 'Collection', of: type };
  if (type.kind !== 'Primitive') return type;
  if (isNumeric(type.name)) return { kind: 'Primitive', name: readNumber(word) ?? type.name };
  if (type.name !== 'Edm.String') return type;
  if (word === 'enum' || word === 'enumeration') return { kind: 'Enumeration' };
  const name = readTextHint(word) ?? (word === 'int64' ? 'Edm.Int64' : undefined);
  return name ? { kind: 'Primitive', name } : type;
}

/** The numeric type in a hint: `int64` and `64-bit` in `integer (64-bit)`. */
function readNumber(hint: string): PrimitiveName | undefined {
  const name = readPrimitive(hint.replace(/^(\d\d)[- ]bit$/, 'int$1'));
  return name !== undefined && isNumeric(name) ? name : undefined;
}

const constraints: ReadonlyMap<string, readonly ConstraintValue[]> = new Map<string, readonly ConstraintValue[]>([
  ['optional', [{ kind: 'Optional' }]],
  ['required', [{ kind: 'Required' }]],
  ['readonly', [{ kind: 'ReadOnly' }]],
  ['read-only', [{ kind: 'ReadOnly' }]],
  ['read only', [{ kind: 'ReadOnly' }]],
  ['nullable', [{ kind: 'Nullable', nullable: true }]],
  ['url', [{ kind: 'Format', format: 'uri' }]],
  ['uri', [{ kind: 'Format', format: 'uri' }]],
  ['email', [{ kind: 'Format', format: 'email' }]],
]);
