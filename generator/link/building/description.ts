import { longest } from '../naming/enums/merge-members.js';
import type { Evidence } from '../../model/schema/schema.js';
import type { Origin, Source } from '../../model/source.js';

interface Describing {
  readonly description?: string | undefined;
  readonly origin: Origin;
  readonly source: Source;
}

/** A description; `evidence` is empty if its words are on the page that is cited anyway. */
export interface DecidedDescription {
  readonly description: string | undefined;
  readonly evidence: readonly Evidence[];
}

/** Takes the longest description on the page that is cited, otherwise the first one on any other page, which is then cited as well. */
export function decideDescription(facts: readonly Describing[], cited: Source): DecidedDescription {
  const own = longest(facts.filter(({ source }) => source.file === cited.file).map(({ description }) => description));
  if (own !== undefined) return { description: own, evidence: [] };
  const other = facts.find(({ description }) => description !== undefined);
  if (other === undefined) return { description: undefined, evidence: [] };
  const { description, origin, source } = other;
  return { description, evidence: [{ about: 'description', says: 'the words of another page', origin, source }] };
}
