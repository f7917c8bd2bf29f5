import type { ValueLeadIn } from '../language/phrases.js';
import type { Range } from '../text/prose.js';
import type { ItemList } from './value-items.js';

/** Words before a list of values; the list begins at `end`. */
export interface LeadIn extends Range {
  /** Whether only two or more marked values, or one value per line, count as a list after these words. */
  readonly weak: boolean;
}

/** Finds the lead-ins of a description in order: "Possible values are:", "Must be one of". */
export function findLeadIns(text: string, wordings: readonly ValueLeadIn[]): readonly LeadIn[] {
  const found = wordings.flatMap(({ pattern, weak }) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, weak })),
  );
  const leads = found.toSorted((a, b) => a.start - b.start || b.end - a.end).slice(0, maxLeadIns);
  return leads.filter(({ start }) => !isNegated(text, start));
}

/** Whether the lead-in excludes the values: "Cannot begin with `x` or be one of the following values". */
function isNegated(text: string, start: number): boolean {
  const sentence =
    text
      .slice(Math.max(0, start - 150), start)
      .split(/[.!?\n]\s/)
      .at(-1) ?? '';
  return /\b(?:cannot|can't|must not|may not|should not|not be|never|except)\b/i.test(sentence);
}

/** Whether the items after a lead-in are a list of values, rather than the rest of a sentence. */
export function isValueList({ weak }: LeadIn, { items, clean }: ItemList): boolean {
  const marked = items.every((item) => item.marked);
  if (items.length === 1) return marked && clean && !weak;
  return marked || (clean && !weak);
}

/** Whether the text says that its list is incomplete. */
export function isOpenEnded(text: string): boolean {
  return /\b(?:such as|for example|e\.g|includes?|etc|and more|and others)\b/i.test(text);
}

/** An upper limit for the lead-ins in one description; it bounds the running time. */
const maxLeadIns = 30;
