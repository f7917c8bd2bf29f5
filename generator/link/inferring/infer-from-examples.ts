import type { QualifiedName } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';
import { compareText } from '../../model/text/compare.js';
import type { Base, Bases } from '../naming/types/decide-bases.js';
import type { TypeKey } from '../naming/names/name-table.js';
import type { Payload } from '../resolving/payloads.js';
import type { TypedProperty } from '../resolving/typed-properties.js';
import { isKindOf } from './words-of-name.js';

/** What is needed to find base types in examples. */
export interface ExampleEvidence {
  readonly bases: Bases;
  readonly names: ReadonlyMap<TypeKey, QualifiedName>;
  readonly own: ReadonlyMap<TypeKey, readonly TypedProperty[]>;
  readonly payloads: readonly Payload[];
}

/** Infers a base type where an example shows a `priorityOrder` in the place of an `order`, and both names end in the same word. */
export function inferFromExamples(evidence: ExampleEvidence): readonly (readonly [TypeKey, Base])[] {
  const shown = evidence.payloads.filter((payload) => isShownElsewhere(payload, evidence));
  const byType = groupBy(shown, ({ type }) => type);
  return [...byType].flatMap(([key, payloads]) => {
    const byDeclared = [...groupBy(payloads, ({ declared }) => declared ?? key)];
    const [most] = byDeclared.toSorted(([a, one], [b, other]) => other.length - one.length || compareText(a, b));
    const source = most?.[1][0]?.node.source;
    return most === undefined || source === undefined
      ? []
      : [[key, { base: most[0], evidence: 'example', source }] as const];
  });
}

/** Whether an object replaces another type that it is a kind of by its name: a `priorityOrder` instead of an `order`. */
function isShownElsewhere({ type, declared }: Payload, { bases, names, own }: ExampleEvidence): boolean {
  if (declared === undefined || bases.direct.has(type) || !own.has(type) || (own.get(declared) ?? []).length === 0)
    return false;
  return isKindOf(names.get(type) ?? type, names.get(declared) ?? declared);
}
