import { escapePattern } from '../text/escape-pattern.js';
import type { Constraint } from '../constraint.js';

/** Whether a description says a limit, query option or pattern itself, so that a document need not repeat it. */
export function saysConstraint(description: string | undefined, constraint: Constraint): boolean {
  if (description === undefined) return false;
  switch (constraint.kind) {
    case 'Length':
    case 'Range':
    case 'Count':
      return [constraint.min, constraint.max].every((end) => end === undefined || hasNumber(description, String(end)));
    case 'Query':
      return new RegExp(`${escapePattern(constraint.option)}(?!\\w)`).test(description);
    case 'Pattern':
      return description.includes(constraint.pattern);
    case 'ReadOnly':
    case 'WriteOnly':
    case 'Immutable':
    case 'Key':
    case 'Required':
    case 'Optional':
    case 'Nullable':
    case 'Default':
    case 'Deprecated':
    case 'SelectOnly':
    case 'Format':
      return false;
  }
}

/** Whether a text has a number, perhaps with blanks or commas between thousands. */
function hasNumber(text: string, number: string): boolean {
  const words = text.replaceAll(/(?<=\d)[ ,](?=\d{3})/g, '');
  return new RegExp(`(?<![\\d.])${escapePattern(number)}(?!\\d)`).test(words);
}
