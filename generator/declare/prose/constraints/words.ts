import type { ConstraintValue } from '../../../model/constraint.js';

/** Words that say something of a property when they stand alone: "Key, not nullable, read-only." */
export const constraintWords: ReadonlyMap<string, ConstraintValue> = new Map<string, ConstraintValue>([
  ['read-only', { kind: 'ReadOnly' }],
  ['read only', { kind: 'ReadOnly' }],
  ['readonly', { kind: 'ReadOnly' }],
  ['write-only', { kind: 'WriteOnly' }],
  ['write only', { kind: 'WriteOnly' }],
  ['immutable', { kind: 'Immutable' }],
  ['key', { kind: 'Key' }],
  ['required', { kind: 'Required' }],
  ['optional', { kind: 'Optional' }],
  ['nullable', { kind: 'Nullable', nullable: true }],
  ['not nullable', { kind: 'Nullable', nullable: false }],
  ['non-nullable', { kind: 'Nullable', nullable: false }],
]);
