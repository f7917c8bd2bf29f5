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

/** One property of one type, with every row and JSON member that describes it, the strongest evidence first. */
export interface PropertyDraft {
  readonly owner: TypeKey;
  /** The name in lower case: names that differ only in case are one property. */
  readonly key: string;
  readonly facts: readonly [PropertyFact, ...PropertyFact[]];
  /** Whether only tables of requests list the property although a page defines the type. */
  readonly requestOnly: boolean;
  /** Whether the documentation of the type states that the property is the key. */
  readonly isKey: boolean;
}

export interface AssignedProperties {
  readonly own: ReadonlyMap<TypeKey, readonly PropertyDraft[]>;
  /** Rows of derived types that repeat a property of an ancestor. */
  readonly repeated: readonly RepeatedProperty[];
}

export interface RepeatedProperty {
  readonly fact: PropertyFact;
  readonly owner: TypeKey;
  readonly declaredBy: PropertyDraft;
}

/** A row or JSON member of a type, read without knowledge of base types. */
interface OwnRow {
  readonly fact: PropertyFact;
  /** The name in lower case. */
  readonly key: string;
  /** The type in the note `Inherited from [item](…)` of the row. */
  readonly inheritedFrom: TypeKey | undefined;
}

/** A row with the type whose page lists it, which may be derived from the type that declares the property. */
interface AssignedRow extends OwnRow {
  readonly listedBy: TypeKey;
}

/** The rows that each type's pages list, in document order, and the stated keys. */
export interface OwnRows {
  readonly rows: ReadonlyMap<TypeKey, readonly OwnRow[]>;
  readonly keys: ReadonlyMap<TypeKey, ReadonlySet<string>>;
}

/** Reads the rows of all types. The result does not depend on base types. */
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
  return { fact, key: fact.name.toLowerCase(), inheritedFrom };
}

/**
 * Assigns each row to the type that declares the property. `|id|String|Inherited from [item](…)|` belongs to `item` if that is a base type,
 * and describes the property only if the page of `item` does not. A row that repeats a property of an ancestor is not the derived type's
 * own. A property that only a request for the base type lists belongs to the derived type whose page defines it.
 */
export function assignProperties({ rows: ownRows, keys }: OwnRows, bases: Bases): AssignedProperties {
  const rows = byDeclaringType(ownRows, bases);
  const inDerivedTypes = namesInDerivedTypes(rows, bases);
  const own = new Map<TypeKey, readonly PropertyDraft[]>();
  const repeated: RepeatedProperty[] = [];
  for (const key of rootsFirst([...ownRows.keys()], bases)) {
    const inherited = indexDrafts(lineageIn(bases, key).slice(1), own);
    const drafts = draftsOf(key, rows.get(key) ?? [], keys.get(key) ?? none).filter(
      ({ draft }) => !draft.requestOnly || inDerivedTypes.get(key)?.has(draft.key) !== true,
    );
    const fresh: PropertyDraft[] = [];
    for (const { draft, others } of drafts) {
      const declaredBy = inherited.get(draft.key) ?? draft;
      if (declaredBy === draft) fresh.push(draft);
      else repeated.push(...draft.facts.map((fact) => ({ fact, owner: key, declaredBy })));
      repeated.push(...others.map(({ fact, listedBy }) => ({ fact, owner: listedBy, declaredBy })));
    }
    own.set(key, fresh);
  }
  return { own, repeated };
}

const none: ReadonlySet<string> = new Set();

/** Indexes the properties of several types by key. If several types declare one, the first type wins. */
function indexDrafts(
  types: readonly TypeKey[],
  own: ReadonlyMap<TypeKey, readonly PropertyDraft[]>,
): ReadonlyMap<string, PropertyDraft> {
  const drafts = types.toReversed().flatMap((type) => (own.get(type) ?? []).toReversed());
  return new Map(drafts.map((draft) => [draft.key, draft]));
}

/** For each type, the names of properties that pages of derived types define. */
function namesInDerivedTypes(
  rows: ReadonlyMap<TypeKey, readonly OwnRow[]>,
  bases: Bases,
): ReadonlyMap<TypeKey, ReadonlySet<string>> {
  const inDerivedTypes = new Map<TypeKey, Set<string>>();
  for (const [key, own] of rows) {
    const ancestors = lineageIn(bases, key).slice(1);
    const names = ancestors.length === 0 ? [] : own.filter(({ fact }) => fact.role === 'type');
    for (const ancestor of ancestors) {
      const known = getOrMake(inDerivedTypes, ancestor, () => new Set<string>());
      for (const row of names) known.add(row.key);
    }
  }
  return inDerivedTypes;
}

function byDeclaringType(ownRows: OwnRows['rows'], bases: Bases): ReadonlyMap<TypeKey, readonly AssignedRow[]> {
  const rows = new Map<TypeKey, AssignedRow[]>();
  for (const [key, own] of ownRows) {
    const lineage = lineageIn(bases, key);
    for (const row of own) {
      const { inheritedFrom } = row;
      const declaring = inheritedFrom !== undefined && lineage.includes(inheritedFrom) ? inheritedFrom : key;
      getOrMake(rows, declaring, () => []).push({ ...row, listedBy: key });
    }
  }
  return rows;
}

/** Whether the fact is a property. Members in the JSON of an open type and names such as `{id}` are only samples. */
function isProperty({ origin, name }: PropertyFact, { types, properties }: Declaration): boolean {
  if (origin !== 'resource-block' || name.includes('@')) return true;
  const sample = types.some(({ openType }) => openType === true) && properties.some((fact) => fact.origin === 'table');
  return isIdentifier(name) && !sample;
}

/** Sorts pages by the number of rows about the type, then by path. Within a page, rows keep their order. */
function inDocumentOrder(declaration: Declaration): readonly PropertyFact[] {
  const pages = groupBy(declaration.properties, ({ source }) => source.file);
  if (pages.size < 2) return declaration.properties;
  const weights = new Map([...pages].map(([file, own]) => [file, own.filter(({ role }) => role === 'type').length]));
  return [...pages.keys()]
    .toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || compareText(a, b))
    .flatMap((file) => pages.get(file) ?? []);
}

interface DraftedRows {
  readonly draft: PropertyDraft;
  /** Rows of derived types about a property that the pages of the type itself describe. */
  readonly others: readonly AssignedRow[];
}

/** Makes one draft per name, with its facts sorted by strength. */
function draftsOf(owner: TypeKey, rows: readonly AssignedRow[], keys: ReadonlySet<string>): readonly DraftedRows[] {
  const byStrength = rows.toSorted((a, b) => strengthOf(a, owner) - strengthOf(b, owner));
  const isDefined = rows.some(({ fact: { role, origin } }) => role === 'type' && origin === 'table');
  return [...groupBy(byStrength, ({ key }) => key)].flatMap(([key, same]) => {
    const isOwn = ({ listedBy }: AssignedRow) => listedBy === owner;
    const isDescribed = same.some((row) => isOwn(row) && row.fact.role === 'type');
    const [first, ...rest] = isDescribed ? same.filter(isOwn) : same;
    if (first === undefined) return [];
    const requestOnly = isDefined && first.fact.role !== 'type';
    const facts = [first.fact, ...rest.map(({ fact }) => fact)] as const;
    const draft = { owner, key, facts, requestOnly, isKey: keys.has(first.fact.name) };
    return [{ draft, others: isDescribed ? same.filter((row) => !isOwn(row)) : [] }];
  });
}

/** The lower, the stronger: table of the type's page, JSON representation, rows of derived types, tables of requests. */
function strengthOf({ fact: { role, origin }, listedBy }: AssignedRow, owner: TypeKey): number {
  if (role !== 'type') return 3;
  if (origin === 'resource-block') return 1;
  return listedBy === owner ? 0 : 2;
}

/** Sorts types so that base types come first, and types at the same depth by key. */
function rootsFirst(types: readonly TypeKey[], bases: Bases): readonly TypeKey[] {
  return types.toSorted((a, b) => lineageIn(bases, a).length - lineageIn(bases, b).length || compareText(a, b));
}
