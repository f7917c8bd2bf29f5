import { diagnose, type Diagnostic } from '../../../model/diagnostic.js';
import type { BaseTypeFact } from '../../../model/facts/facts.js';
import { lineageOf } from '../../../model/schema/lineage.js';
import type { Source } from '../../../model/source.js';
import type { Declaration, Declarations } from './gather-declarations.js';
import type { TypeFinder } from '../names/find-types.js';
import type { TypeKey } from '../names/name-table.js';

/** The base type of a type, with the kind and place of the statement. */
export interface Base {
  readonly base: TypeKey;
  readonly evidence: BaseTypeFact['evidence'] | 'row' | 'example' | 'repetition' | 'missing-key' | 'configuration';
  readonly source: Source;
}

/** The direct base types of all types, and their lineages, computed once. */
export interface Bases {
  readonly direct: ReadonlyMap<TypeKey, Base>;
  /** For each type that has a base type: the type, then its base types, nearest first. Ends before a type would repeat. */
  readonly lineages: ReadonlyMap<TypeKey, readonly TypeKey[]>;
}

export interface DecidedBases {
  readonly bases: Bases;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Decides the base types of structured types. The strongest statement wins: the configuration, then an annotation, a sentence, a table of
 * derived types, and last a note in a row (`Inherited from [item](…)`).
 */
export function decideBases(
  structured: Declarations,
  overridden: ReadonlyMap<TypeKey, Base>,
  { find, unread }: { readonly find: TypeFinder; readonly unread: ReadonlySet<TypeKey> },
): DecidedBases {
  const statements = new Map(
    [...structured].map(([key, declaration]) => [key, statementsOf(declaration, structured, find)]),
  );
  const bases = new Map<TypeKey, Base>();
  for (const [key, stated] of statements) {
    const direct = overridden.get(key) ?? strongest(stated);
    if (direct !== undefined) bases.set(key, direct);
  }
  for (const [key, stated] of statements) {
    const nearest = bases.has(key) ? undefined : nearestAncestor(stated, bases);
    if (nearest !== undefined) bases.set(key, nearest);
  }
  const cycles = breakCycles(bases, structured);
  const decided = indexBases(bases);
  const settled = new Map([...statements].filter(([key]) => !lineageIn(decided, key).some((type) => unread.has(type))));
  return { bases: decided, diagnostics: [...cycles, ...reportConflicts(settled, decided, structured)] };
}

/** Computes the lineage of every type that has a base type. */
export function indexBases(direct: ReadonlyMap<TypeKey, Base>): Bases {
  return { direct, lineages: new Map([...direct.keys()].map((key) => [key, walkLineage(direct, key)])) };
}

/** A type and its base types, nearest first, computed while base types are still being decided. */
export function walkLineage(direct: ReadonlyMap<TypeKey, Base>, key: TypeKey): readonly TypeKey[] {
  return lineageOf(key, (type) => direct.get(type)?.base);
}

/** A type and its base types, nearest first. */
export function lineageIn({ lineages }: Bases, key: TypeKey): readonly TypeKey[] {
  return lineages.get(key) ?? [key];
}

function statementsOf(declaration: Declaration, structured: Declarations, find: TypeFinder): readonly Base[] {
  const rows = declaration.properties.flatMap(({ inheritedFrom }) => inheritedFrom ?? []);
  const said = declaration.bases.flatMap(({ base, evidence }) =>
    base === undefined ? [] : { mention: base, evidence },
  );
  return [...said, ...rows.map((mention) => ({ mention, evidence: 'row' as const }))].flatMap(
    ({ mention, evidence }) => {
      const base = find.inProse(mention);
      if (base === undefined || base === declaration.key || !structured.has(base)) return [];
      return { base, evidence, source: mention.source };
    },
  );
}

const evidenceOrder = ['annotation', 'prose', 'derived-types-table'] as const;

/** The strongest statement about the direct base type. Notes in rows are ignored: they may name any ancestor. */
function strongest(stated: readonly Base[]): Base | undefined {
  return evidenceOrder
    .map((evidence) => stated.find((statement) => statement.evidence === evidence))
    .find((statement) => statement !== undefined);
}

/** Of the ancestors that rows name, the one that derives from the most others; of several such, the last one named. */
function nearestAncestor(stated: readonly Base[], bases: ReadonlyMap<TypeKey, Base>): Base | undefined {
  const named = new Set(stated.map(({ base }) => base));
  let nearest: Base | undefined;
  let most = -1;
  for (const statement of stated) {
    const ancestors = walkLineage(bases, statement.base)
      .slice(1)
      .filter((ancestor) => named.has(ancestor)).length;
    if (ancestors >= most) [nearest, most] = [statement, ancestors];
  }
  return nearest;
}

/** Removes the weakest statement of each circle. A statement of the configuration is removed first, because it is an error by itself. */
function breakCycles(bases: Map<TypeKey, Base>, declarations: Declarations): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const key of bases.keys()) {
    const circle = walkLineage(bases, key);
    if (bases.get(circle.at(-1) ?? key)?.base !== key) continue;
    const weakest = circle.reduce((a, b) => (weakness(bases.get(b)) > weakness(bases.get(a)) ? b : a));
    const dropped = bases.get(weakest);
    bases.delete(weakest);
    if (dropped === undefined) continue;
    const code = dropped.evidence === 'configuration' ? 'circular-base-type' : 'base-type-cycle';
    diagnostics.push(diagnose(code, dropped.source, { name: nameOf(weakest), base: nameOf(dropped.base) }));
  }
  return diagnostics;

  function nameOf(key: TypeKey): string {
    return declarations.get(key)?.name ?? key;
  }
}

function weakness(base: Base | undefined): number {
  const evidences: readonly string[] = [...evidenceOrder, 'row', 'configuration'];
  return base === undefined ? -1 : evidences.indexOf(base.evidence);
}

/** Reports each statement about a type, all of whose pages were read, that names a type outside the decided lineage. */
function reportConflicts(
  statements: ReadonlyMap<TypeKey, readonly Base[]>,
  bases: Bases,
  declarations: Declarations,
): readonly Diagnostic[] {
  return [...statements].flatMap(([key, stated]) => {
    const decided = bases.direct.get(key);
    if (decided === undefined || decided.evidence === 'configuration') return [];
    const lineage = lineageIn(bases, key);
    const others = new Map(
      stated.filter(({ base }) => !lineage.includes(base)).map((statement) => [statement.base, statement]),
    );
    return [...others.values()].map(({ base, source }) =>
      diagnose(
        'conflicting-base-type',
        source,
        { name: nameOf(key), base: nameOf(decided.base), other: nameOf(base) },
        [{ message: `the base type is \`${nameOf(decided.base)}\` here`, source: decided.source }],
      ),
    );
  });

  function nameOf(key: TypeKey): string {
    return declarations.get(key)?.name ?? key;
  }
}
