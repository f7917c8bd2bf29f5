import { namespaceOf } from '../../../model/edm/type-reference.js';
import type { PageFacts } from '../../../model/facts/facts.js';
import type { TrustedMention } from './collect-mentions.js';
import { mostFrequent } from '../../../model/text/compare.js';
import { getOrMake } from '../../../model/text/get-or-make.js';

/** The namespaces of the documentation. `spellings` maps each one in lower case to its most frequent spelling. */
export interface Namespaces {
  readonly default: string;
  readonly spellings: ReadonlyMap<string, string>;
}

/** Finds all namespaces. The default one is the configured one, otherwise the most frequent one, otherwise `api`. */
export function findNamespaces(
  pages: readonly PageFacts[],
  mentions: readonly TrustedMention[],
  configured: string | undefined,
): Namespaces {
  const counts = new Map<string, Map<string, number>>();
  if (configured !== undefined) count(counts, configured);
  for (const page of pages) if (page.namespace !== undefined) count(counts, page.namespace);
  for (const { mention } of mentions) count(counts, namespaceOf(mention.name));
  const spellings = new Map([...counts].map(([folded, spelled]) => [folded, mostFrequent(spelled) ?? folded]));
  return { default: configured ?? mainNamespace(counts, spellings), spellings };
}

function count(counts: Map<string, Map<string, number>>, namespace: string): void {
  if (namespace === '') return;
  const spelled = getOrMake(counts, namespace.toLowerCase(), () => new Map<string, number>());
  spelled.set(namespace, (spelled.get(namespace) ?? 0) + 1);
}

function mainNamespace(
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
  spellings: ReadonlyMap<string, string>,
): string {
  const totals = new Map(
    [...counts].map(([folded, spelled]) => [folded, [...spelled.values()].reduce((a, b) => a + b, 0)]),
  );
  return spellings.get(mostFrequent(totals) ?? '') ?? 'api';
}
