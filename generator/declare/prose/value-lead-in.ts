import type { ValueLeadIn } from '../language/phrases.js';
import type { Range } from '../text/prose.js';
import type { ItemList } from './value-items.js';

/** Words before a list of values; the list begins at `end`. */
export interface LeadIn extends Range {
  /** The words alone do not promise a list: only two or more marked values, or one a line, make one. */
  readonly weak: boolean;
}

/** Finds the lead-ins of a description, first to last: "Possible values are:", "Must be one of". */
export function leadIns(text: string, wordings: readonly ValueLeadIn[]): readonly LeadIn[] {
  const found = wordings.flatMap(({ pattern, weak }) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, weak })),
  );
  const leads = found.toSorted((a, b) => a.start - b.start || b.end - a.end).slice(0, most);
  return leads.filter(({ start }) => !isNegated(text, start));
}

/** "Cannot begin with `x` or be one of the following values" lists what is not possible. */
function isNegated(text: string, start: number): boolean {
  const sentence =
    text
      .slice(Math.max(0, start - 150), start)
      .split(/[.!?\n]\s/)
      .at(-1) ?? '';
  return /\b(?:cannot|can't|must not|may not|should not|not be|never|except)\b/i.test(sentence);
}

/** Is what follows a lead-in a list of values, or only the rest of a sentence? */
export function promises({ weak }: LeadIn, { items, clean }: ItemList): boolean {
  const marked = items.every((item) => item.marked);
  if (items.length === 1) return marked && clean && !weak;
  return marked || (clean && !weak);
}

/** Does a list say that it is not complete? */
export function isOpenEnded(text: string): boolean {
  return /\b(?:such as|for example|e\.g|includes?|etc|and more|and others)\b/i.test(text);
}

/** No description that people write holds more; each is looked at separately. */
const most = 30;
