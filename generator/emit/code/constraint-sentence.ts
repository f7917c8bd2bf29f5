import type { Constraint } from '../../model/constraint.js';
import { codeSpan, commentText } from '../escape/comments.js';

/** Writes a constraint as a sentence: `From 1 to 50 characters.`; empty if the type or a tag already says it. */
export function sentenceOf(constraint: Constraint): readonly string[] {
  switch (constraint.kind) {
    case 'ReadOnly':
      return ['Read-only.'];
    case 'WriteOnly':
      return ['Write-only.'];
    case 'Immutable':
      return ['Cannot be changed.'];
    case 'Key':
      return ['Key.'];
    case 'Length':
      return [sentenceOfLimits(constraint.min, constraint.max, 'characters')];
    case 'Range':
      return [sentenceOfLimits(constraint.min, constraint.max, '')];
    case 'Count':
      return [sentenceOfLimits(constraint.min, constraint.max, 'items')];
    case 'SelectOnly':
      return constraint.selectOnly ? ['Returned only on `$select`.'] : ['Returned by default.'];
    case 'Query':
      return [sentenceOfQuery(constraint.option, constraint.operators)];
    case 'Format':
      return [`Format: ${codeSpan(constraint.format)}.`];
    // The types or tags say these.
    case 'Required':
    case 'Optional':
    case 'Nullable':
    case 'Default':
    case 'Deprecated':
      return [];
  }
}

function sentenceOfLimits(min: number | string | undefined, max: number | string | undefined, unit: string): string {
  const what = unit === '' ? '' : ` ${unit}`;
  const least = commentText(String(min));
  const most = commentText(String(max));
  if (min === undefined) return `At most ${most}${what}.`;
  return max === undefined ? `At least ${least}${what}.` : `From ${least} to ${most}${what}.`;
}

function sentenceOfQuery(option: string, operators: readonly string[]): string {
  const list = operators.length === 0 ? '' : ` (${operators.map(codeSpan).join(', ')})`;
  return `Supports ${codeSpan(option)}${list}.`;
}
