import type { PropertyFact } from '../../model/facts/facts.js';
import { groupBy } from '../../model/text/group-by.js';
import { lineageIn, type Bases } from '../naming/types/decide-bases.js';
import type { Declaration, Declarations } from '../naming/types/gather-declarations.js';
import { isIdentifier } from '../naming/names/identifier.js';
import { statedKeys } from '../naming/types/decide-keys.js';
import type { TypeFinder } from '../naming/names/find-types.js';
import type { TypeKey } from '../naming/names/name-table.js';
import { compareText } from '../../model/text/compare.js';
import { getOrMake } from '../../model/text/get-or-make.js';

/** One property of one type, with every row and JSON member that speaks of it, the best evidence first. */
export interface PropertyDraft {
  readonly owner: TypeKey;
  /** Folded: rows that differ in case only are one property. */
  readonly key: string;
  readonly facts: readonly [PropertyFact, ...PropertyFact[]];
  /** Only tables of requests list it, although a page defines the type. */
  readonly requestOnly: boolean;
  /** The documentation of the type calls it the key. */
  readonly isKey: boolean;
}

export interface AssignedProperties {
  readonly own: ReadonlyMap<TypeKey, readonly PropertyDraft[]>;
  /** Rows of derived types that repeat what an ancestor declares. */
  readonly repeated: readonly RepeatedProperty[];
}

export interface RepeatedProperty {
  readonly fact: PropertyFact;
  readonly owner: TypeKey;
  readonly declaredBy: PropertyDraft;
}

/** A row or JSON member of a type, with what it means whatever the base types are. */
interface OwnRow {
  readonly fact: PropertyFact;
  /** Its name in lower case. */
  readonly key: string;
  readonly strength: number;
  /** The ancestor that the row says it is inherited from. */
  readonly inheritedFrom: TypeKey | undefined;
}

/** What each type's pages list, in the order of the documentation, and what they call its key. */
export interface OwnRows {
  readonly rows: ReadonlyMap<TypeKey, readonly OwnRow[]>;
  readonly keys: ReadonlyMap<TypeKey, ReadonlySet<string>>;
}

/** Reads the rows of all types, before base types come into play. */
export function readOwnRows(declarations: Declarations, find: TypeFinder): OwnRows {
  const rows = [...declarations.values()].map((declaration) => {
    const own = inDocumentOrder(declaration).filter((fact) => isProperty(fact, declaration));
    return [declaration.key, own.map((fact) => readRow(fact, find))] as const;
  });
  const keys = [...declarations.values()].map((declaration) => [declaration.key, statedKeys(declaration)] as const);
  return { rows: new Map(rows), keys: new Map(keys) };
}

function readRow(fact: PropertyFact, find: TypeFinder): OwnRow {
  const inheritedFrom = fact.inheritedFrom === undefined ? undefined : find.inProse(fact.inheritedFrom);
  return { fact, key: fact.name.toLowerCase(), strength: strengthOf(fact), inheritedFrom };
}

/**
 * Assigns each row to the type that declares the property: `|id|String|Inherited from [item](…)|` belongs to `item`, and what an
 * ancestor declares is not the derived type's own. Ancestors without a page get what such rows say about them. What a request for a
 * base type lists and a derived type's page defines belongs to the derived type.
 */
export function assignProperties({ rows: ownRows, keys }: OwnRows, bases: Bases): AssignedProperties {
  const rows = byDeclaringType(ownRows, bases);
  const below = namesBelow(rows, bases);
  const own = new Map<TypeKey, readonly PropertyDraft[]>();
  const repeated: RepeatedProperty[] = [];
  for (const key of rootsFirst([...ownRows.keys()], bases)) {
    const inherited = indexDrafts(lineageIn(bases, key).slice(1), own);
    const drafts = draftsOf(key, rows.get(key) ?? [], keys.get(key) ?? none).filter(
      (draft) => !draft.requestOnly || below.get(key)?.has(draft.key) !== true,
    );
    const fresh: PropertyDraft[] = [];
    for (const draft of drafts) {
      const declaredBy = inherited.get(draft.key);
      if (declaredBy === undefined) fresh.push(draft);
      else repeated.push(...draft.facts.map((fact) => ({ fact, owner: key, declaredBy })));
    }
    own.set(key, fresh);
  }
  return { own, repeated };
}

const none: ReadonlySet<string> = new Set();

/** The properties of some types by key; if several declare one, that of the first type. */
function indexDrafts(
  types: readonly TypeKey[],
  own: ReadonlyMap<TypeKey, readonly PropertyDraft[]>,
): ReadonlyMap<string, PropertyDraft> {
  const drafts = types.toReversed().flatMap((type) => (own.get(type) ?? []).toReversed());
  return new Map(drafts.map((draft) => [draft.key, draft]));
}

/** For each type the names that pages of derived types define. */
function namesBelow(rows: OwnRows['rows'], bases: Bases): ReadonlyMap<TypeKey, ReadonlySet<string>> {
  const below = new Map<TypeKey, Set<string>>();
  for (const [key, own] of rows) {
    const ancestors = lineageIn(bases, key).slice(1);
    const names = ancestors.length === 0 ? [] : own.filter(({ fact }) => fact.role === 'type');
    for (const ancestor of ancestors) {
      const known = getOrMake(below, ancestor, () => new Set<string>());
      for (const row of names) known.add(row.key);
    }
  }
  return below;
}

function byDeclaringType(ownRows: OwnRows['rows'], bases: Bases): OwnRows['rows'] {
  const rows = new Map<TypeKey, OwnRow[]>();
  for (const [key, own] of ownRows) {
    const lineage = lineageIn(bases, key);
    for (const row of own) {
      const { inheritedFrom } = row;
      const declaring = inheritedFrom !== undefined && lineage.includes(inheritedFrom) ? inheritedFrom : key;
      getOrMake(rows, declaring, () => []).push(row);
    }
  }
  return rows;
}

/** Names in the JSON of an open type, and names that are no identifiers, are samples of what such an object may have. */
function isProperty({ origin, name }: PropertyFact, { types, properties }: Declaration): boolean {
  if (origin !== 'resource-block' || name.includes('@')) return true;
  const sample = types.some(({ openType }) => openType === true) && properties.some((fact) => fact.origin === 'table');
  return isIdentifier(name) && !sample;
}

/** The page that says most about the type comes first, then the others by name; each from top to bottom. */
function inDocumentOrder(declaration: Declaration): readonly PropertyFact[] {
  const pages = groupBy(declaration.properties, ({ source }) => source.file);
  if (pages.size < 2) return declaration.properties;
  const weights = new Map([...pages].map(([file, own]) => [file, own.filter(({ role }) => role === 'type').length]));
  return [...pages.keys()]
    .toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || compareText(a, b))
    .flatMap((file) => pages.get(file) ?? []);
}

/** One draft per name; the type's own rows before those of derived types, each group by strength of evidence. */
function draftsOf(owner: TypeKey, rows: readonly OwnRow[], keys: ReadonlySet<string>): readonly PropertyDraft[] {
  const byStrength = rows.toSorted((a, b) => a.strength - b.strength);
  const isDefined = rows.some(({ fact: { role, origin } }) => role === 'type' && origin === 'table');
  return [...groupBy(byStrength, ({ key }) => key)].flatMap(([key, [first, ...rest]]) => {
    if (first === undefined) return [];
    const requestOnly = isDefined && first.fact.role !== 'type';
    const facts = [first.fact, ...rest.map(({ fact }) => fact)] as const;
    return [{ owner, key, facts, requestOnly, isKey: keys.has(first.fact.name) }];
  });
}

/** Table of the type's page, JSON representation, rows of derived types, tables of requests, the rest. */
function strengthOf({ role, origin, inheritedFrom }: PropertyFact): number {
  if (role !== 'type') return 3;
  if (origin === 'resource-block') return 1;
  return inheritedFrom === undefined ? 0 : 2;
}

/** Every type after the types that it derives from, otherwise by name. */
function rootsFirst(types: readonly TypeKey[], bases: Bases): readonly TypeKey[] {
  return types.toSorted((a, b) => lineageIn(bases, a).length - lineageIn(bases, b).length || compareText(a, b));
}
