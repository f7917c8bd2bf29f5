import type { Constraint } from '../../model/constraint.js';
import { codeSpan, commentMarkdown, commentText } from '../escape/comments.js';

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
      return [sentenceOfRange(constraint)];
    case 'Count':
      return [sentenceOfLimits(constraint.min, constraint.max, 'items')];
    case 'SelectOnly':
      return constraint.selectOnly ? ['Returned only on `$select`.'] : ['Returned by default.'];
    case 'Query':
      return [sentenceOfQuery(constraint.option, constraint.operators)];
    case 'Pattern':
      return [`Pattern: ${commentMarkdown(`\`${constraint.pattern}\``, undefined)}.`];
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

function sentenceOfRange({ min, max, exclusiveMin, exclusiveMax }: NumberRange): string {
  if (!exclusiveMin && !exclusiveMax) return sentenceOfLimits(min, max, '');
  const least = min === undefined ? [] : [`${exclusiveMin ? 'greater than' : 'at least'} ${commentText(min)}`];
  const most = max === undefined ? [] : [`${exclusiveMax ? 'less than' : 'at most'} ${commentText(max)}`];
  const words = [...least, ...most].join(' and ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

type NumberRange = Extract<Constraint, { readonly kind: 'Range' }>;

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
