import type { ValueLeadIn } from '../../language/phrases.js';
import type { Range } from '../../text/prose.js';
import type { ItemList } from './value-items.js';

/** Words before a list of values; the list begins at `end`. */
export interface LeadIn extends Range {
  readonly wants: ValueLeadIn['wants'];
}

/** Finds the lead-ins of a description in order: "Possible values are:", "Must be one of". */
export function findLeadIns(text: string, wordings: readonly ValueLeadIn[]): readonly LeadIn[] {
  const found = wordings.flatMap(({ pattern, wants }) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, wants })),
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
export function isValueList({ wants }: LeadIn, { items, clean }: ItemList): boolean {
  const marked = items.every((item) => item.marked);
  if (items.length === 1) return marked && clean && wants === 'values';
  return marked || (clean && wants !== 'marks');
}

/** Whether the words before a list say that it is incomplete. What is in the list, or in the next sentence, does not say so. */
export function isOpenEnded(text: string, { start, end }: Range): boolean {
  const before =
    text
      .slice(Math.max(0, start - 15), start)
      .split(/[.!?\n]\s/)
      .at(-1) ?? '';
  return /\b(?:such as|some of|for example|for instance|e\.g|includ(?:es?|ing)|among others)\b/i.test(
    before + text.slice(start, end),
  );
}

/** An upper limit for the lead-ins in one description; it bounds the running time. */
const maxLeadIns = 30;
