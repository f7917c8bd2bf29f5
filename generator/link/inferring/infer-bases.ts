import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { simpleName, type QualifiedName } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';
import {
  indexBases,
  lineageIn,
  walkLineage,
  type Base,
  type Bases,
  type DecidedBases,
} from '../naming/types/decide-bases.js';
import type { InferredType } from './inferred-types.js';
import type { TypeKey } from '../naming/names/name-table.js';
import { compareText } from '../../model/text/compare.js';
import type { Payload } from '../resolving/payloads.js';
import type { TypedProperty } from '../resolving/typed-properties.js';
import { sameType } from '../resolving/type-scope.js';

export interface BaseEvidence {
  readonly bases: Bases;
  readonly names: ReadonlyMap<TypeKey, QualifiedName>;
  readonly own: ReadonlyMap<TypeKey, readonly TypedProperty[]>;
  readonly entities: ReadonlySet<TypeKey>;
  readonly payloads: readonly Payload[];
  readonly inferred: ReadonlyMap<TypeKey, InferredType>;
}

/**
 * Infers base types that no page states. From examples: one shows a `priorityOrder` where an `order` is documented, and both names end in
 * the same word. From the root: an entity repeats all properties of the type that most other entities derive from.
 */
export function inferBases(evidence: BaseEvidence): DecidedBases {
  const bases = new Map(evidence.bases.direct);
  const diagnostics: Diagnostic[] = [];
  for (const [key, found] of [...inferFromExamples(evidence), ...inferFromRoot(evidence)]) {
    if (bases.has(key) || walkLineage(bases, found.base).includes(key)) continue;
    bases.set(key, found);
    diagnostics.push(report(key, found, evidence));
  }
  return { bases: diagnostics.length === 0 ? evidence.bases : indexBases(bases), diagnostics };
}

function report(key: TypeKey, found: Base, { names }: BaseEvidence): Diagnostic {
  const base = names.get(found.base) ?? found.base;
  const why =
    found.evidence === 'example'
      ? `an example shows one where ${base} is documented, and the names end alike`
      : 'it has all properties of the type that most entities derive from';
  return diagnose('inferred-base-type', found.source, { name: names.get(key) ?? key, base, why });
}

function inferFromExamples(evidence: BaseEvidence): readonly (readonly [TypeKey, Base])[] {
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

/** Whether an object replaces another type whose name is shorter and ends in the same word: a `priorityOrder` instead of an `order`. */
function isShownElsewhere({ type, declared }: Payload, { bases, names, own }: BaseEvidence): boolean {
  if (declared === undefined || bases.direct.has(type) || !own.has(type) || (own.get(declared) ?? []).length === 0)
    return false;
  const [name, other] = [simpleName(names.get(type) ?? type), simpleName(names.get(declared) ?? declared)];
  return other.length < name.length && lastWord(name) === lastWord(other);
}

/** The last word of a camel-case name in lower case: `order` for `priorityOrder`. */
function lastWord(name: string): string {
  return (
    name
      .split(/(?=[A-Z])/)
      .at(-1)
      ?.toLowerCase() ?? name
  );
}

function inferFromRoot(evidence: BaseEvidence): readonly (readonly [TypeKey, Base])[] {
  const root = findRoot(evidence);
  const expected = root === undefined ? [] : (evidence.own.get(root) ?? []);
  if (root === undefined || expected.length === 0) return [];
  return [...evidence.entities].toSorted(compareText).flatMap((key) => {
    if (key === root || evidence.bases.direct.has(key)) return [];
    const shown = evidence.inferred.get(key)?.properties ?? [];
    const own = new Map([...shown, ...(evidence.own.get(key) ?? [])].map((property) => [property.name, property]));
    const repeated = expected.map((property) => own.get(property.name));
    const all = repeated.every(
      (one, index) => one !== undefined && sameType(one.type, expected[index]?.type ?? one.type),
    );
    const [first] = repeated;
    const source = first === undefined || 'source' in first ? first?.source : first.draft.facts[0].source;
    return all && source !== undefined ? [[key, { base: root, evidence: 'inferred', source }] as const] : [];
  });
}

/** The root type of more than half of the entities that have a documented base type. */
function findRoot({ bases, entities }: BaseEvidence): TypeKey | undefined {
  const derived = [...entities].filter((key) => bases.direct.has(key));
  const counts = new Map<TypeKey, number>();
  for (const key of derived) {
    const top = lineageIn(bases, key).slice(1).at(-1);
    if (top !== undefined) counts.set(top, (counts.get(top) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 > derived.length)?.[0];
}
