import type { ConstraintValue } from '../../model/constraint.js';
import { readTextHint } from '../../model/edm/primitive-words.js';
import type { TypeExpression } from '../../model/facts/facts.js';

/** Narrows a type by its hints: `string (timestamp)` is a DateTimeOffset, `string (enum)` an enumeration. */
export function hintType(type: TypeExpression, hints: readonly string[]): TypeExpression {
  return hints.reduce(narrow, type);
}

/** The constraints in hints, for example `Optional` in `String (optional)`. */
export function hintConstraints(hints: readonly string[]): readonly ConstraintValue[] {
  return hints.flatMap((hint) => constraints.get(hint) ?? []);
}

function narrow(type: TypeExpression, hint: string): TypeExpression {
  if (type.kind === 'Collection') return { kind: 'Collection', of: narrow(type.of, hint) };
  if (hint === 'collection') return { kind: 'Collection', of: type };
  if (type.kind !== 'Primitive' || type.name !== 'Edm.String') return type;
  if (hint === 'enum' || hint === 'enumeration') return { kind: 'Enumeration' };
  const name = readTextHint(hint);
  return name ? { kind: 'Primitive', name } : type;
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
