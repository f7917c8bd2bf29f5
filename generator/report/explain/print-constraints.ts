import type { Constraint } from '../../model/constraint.js';
import { printPlace } from '../text/place.js';
import { printable } from '../text/printable.js';

/** Prints the constraints of a property, one per line. */
export function printConstraints(constraints: readonly Constraint[]): string {
  if (constraints.length === 0) return '';
  const lines = constraints.map((one) => `  ${printable(constraintInWords(one))} (${printPlace(one.source)})\n`);
  return `Constraints\n${lines.join('')}`;
}

/** A constraint in words: `at most 64 characters`. */
export function constraintInWords(constraint: Constraint): string {
  switch (constraint.kind) {
    case 'ReadOnly':
      return 'read-only';
    case 'WriteOnly':
      return 'write-only';
    case 'Immutable':
      return 'cannot be changed';
    case 'Key':
      return 'key';
    case 'Required':
      return 'required';
    case 'Optional':
      return 'optional';
    case 'Nullable':
      return constraint.nullable ? 'nullable' : 'not nullable';
    case 'Default':
      return `default ${constraint.value}`;
    case 'Deprecated':
      return `deprecated: ${constraint.text}`;
    case 'Length':
      return `length ${interval(constraint)} characters`;
    case 'Range':
      return `value ${interval(constraint)}${exclusive(constraint)}`;
    case 'Count':
      return `${interval(constraint)} items`;
    case 'SelectOnly':
      return constraint.selectOnly ? 'returned only on $select' : 'returned by default';
    case 'Query':
      return ['supports', constraint.option, ...constraint.operators].join(' ');
    case 'Pattern':
      return `pattern ${constraint.pattern}`;
    case 'Format':
      return `format ${constraint.format}`;
  }
}

function interval({ min, max }: { readonly min?: string | number; readonly max?: string | number }): string {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}

function exclusive({
  exclusiveMin,
  exclusiveMax,
}: {
  readonly exclusiveMin?: true;
  readonly exclusiveMax?: true;
}): string {
  if (exclusiveMin && exclusiveMax) return ', without the ends';
  if (exclusiveMin) return ', without the lower end';
  return exclusiveMax ? ', without the upper end' : '';
}
