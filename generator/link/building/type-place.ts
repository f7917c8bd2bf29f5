import type { PropertyFact, TypeFact } from '../../model/facts/facts.js';
import { groupBy } from '../../model/text/group-by.js';
import { origins, type Origin, type Source } from '../../model/source.js';
import type { Declaration } from '../naming/types/gather-declarations.js';
import type { InferredType } from '../inferring/inferred-types.js';
import { compareSource } from '../../model/source.js';
import type { TypedProperty } from '../resolving/typed-properties.js';

export interface TypePlace {
  readonly origin: Origin;
  readonly source: Source;
  readonly sources: readonly Source[];
}

/** Finds the place that defines a type, and all pages that contribute to it. */
export function placeType(
  { types, properties, firstMention }: Declaration,
  own: readonly TypedProperty[],
  inferred: InferredType | undefined,
): TypePlace {
  const rows = [...own.flatMap(({ draft }) => draft.facts), ...properties];
  const [defining] = types.toSorted((a, b) => origins.indexOf(a.origin) - origins.indexOf(b.origin));
  const source =
    defining?.source ?? properties[0]?.owner.source ?? inferred?.sources[0] ?? rows[0]?.source ?? firstMention.source;
  const all = [source, ...[...types, ...rows].map((fact) => fact.source), ...(inferred?.sources ?? [])];
  return { origin: originOf([...rows, ...types], inferred), source, sources: onePerPage(all) };
}

/** The first source on each page, sorted. */
export function onePerPage(sources: readonly Source[]): readonly Source[] {
  const first = [...groupBy(sources, ({ file }) => file).values()].flatMap(([source]) => source ?? []);
  return first.toSorted(compareSource);
}

function originOf(facts: readonly (PropertyFact | TypeFact)[], inferred: InferredType | undefined): Origin {
  const documented = origins.find((origin) => facts.some((fact) => fact.origin === origin));
  if (documented !== undefined) return documented;
  return inferred === undefined ? 'link' : 'example';
}
