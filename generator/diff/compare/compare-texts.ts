import { plainDescription } from '../../model/text/description.js';
import type { Comparison } from '../comparison.js';
import { replaceWord } from '../pair/replace-word.js';

/** Whether a text of the documentation was edited. A text that only mentions a thing under its new name was not. */
export function isEdited(before: string | undefined, after: string | undefined, comparison: Comparison): boolean {
  if (before === after) return false;
  if (!comparison.silenceDenies) {
    if (before === undefined || after === undefined) return false;
    return spaced(plainDescription(before)) !== spaced(plainDescription(after));
  }
  // The former name may still be a word of its own, so both texts get the same names.
  return (
    spaced(withNewNames(before ?? '', comparison.renames)) !== spaced(withNewNames(after ?? '', comparison.renames))
  );
}

/** A text in which a thing has the same name before and after the change. */
export function withNewNames(text: string, renames: Comparison['renames']): string {
  let result = text;
  for (const [before, after] of renames) result = replaceWord(result, before, after);
  return result;
}

/** Line breaks and runs of spaces are the layout of the page. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
