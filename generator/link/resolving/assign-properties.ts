import type { PropertyFact } from '../../model/facts/facts.js';
import { groupBy } from '../../model/text/group-by.js';
import { origins } from '../../model/source.js';
import { lineageIn, type Bases } from '../naming/bases.js';
import type { Declaration, Declarations } from '../naming/declarations.js';
import { isIdentifier } from '../naming/identifier.js';
import { statedKeys } from '../naming/keys.js';
import type { TypeFinder } from '../naming/find-types.js';
import type { TypeKey } from '../naming/name-table.js';
import { compareText, getOrMake } from '../naming/order.js';

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

/**
 * Gives each row to the type that declares the property: `|id|String|Inherited from [item](…)|` belongs to `item`,
 * and what an ancestor declares is not the derived type's own. Ancestors without a page get what such rows tell of them.
 * What a request for a base type lists and a derived type's page defines belongs to the derived type.
 */
export function assignProperties(declarations: Declarations, bases: Bases, find: TypeFinder): AssignedProperties {
  const facts = factsByDeclaringType(declarations, bases, find);
  const below = namesBelow(facts, bases);
  const own = new Map<TypeKey, readonly PropertyDraft[]>();
  const repeated: RepeatedProperty[] = [];
  for (const key of rootsFirst(declarations, bases)) {
    const ancestors = lineageIn(bases, key).slice(1);
    const drafts = draftsOf(key, facts.get(key) ?? [], keysOf(key, declarations)).filter(
      (draft) => !draft.requestOnly || below.get(key)?.has(draft.key) !== true,
    );
    const fresh: PropertyDraft[] = [];
    for (const draft of drafts) {
      const declaredBy = findDraft(own, ancestors, draft.key);
      if (declaredBy === undefined) fresh.push(draft);
      else repeated.push(...draft.facts.map((fact) => ({ fact, owner: key, declaredBy })));
    }
    own.set(key, fresh);
  }
  return { own, repeated };
}

/** For each type the names that pages of derived types define. */
function namesBelow(
  facts: ReadonlyMap<TypeKey, readonly PropertyFact[]>,
  bases: Bases,
): ReadonlyMap<TypeKey, ReadonlySet<string>> {
  const below = new Map<TypeKey, Set<string>>();
  for (const [key, own] of facts) {
    const names = own.filter(({ role }) => role === 'type').map(({ name }) => name.toLowerCase());
    for (const ancestor of lineageIn(bases, key).slice(1)) {
      const known = getOrMake(below, ancestor, () => new Set<string>());
      for (const name of names) known.add(name);
    }
  }
  return below;
}

function findDraft(
  own: ReadonlyMap<TypeKey, readonly PropertyDraft[]>,
  types: readonly TypeKey[],
  key: string,
): PropertyDraft | undefined {
  return types.flatMap((type) => own.get(type) ?? []).find((draft) => draft.key === key);
}

function factsByDeclaringType(
  declarations: Declarations,
  bases: Bases,
  find: TypeFinder,
): ReadonlyMap<TypeKey, readonly PropertyFact[]> {
  const facts = new Map<TypeKey, PropertyFact[]>();
  for (const declaration of declarations.values()) {
    const lineage = lineageIn(bases, declaration.key);
    for (const fact of inDocumentOrder(declaration).filter((one) => isProperty(one, declaration))) {
      const named = fact.inheritedFrom === undefined ? undefined : find.inProse(fact.inheritedFrom);
      const declaring = named !== undefined && lineage.includes(named) ? named : declaration.key;
      getOrMake(facts, declaring, () => []).push(fact);
    }
  }
  return facts;
}

/** Names in the JSON of an open type, and names that no program can have for its own, are samples of what such an object may hold. */
function isProperty({ origin, name }: PropertyFact, { types, properties }: Declaration): boolean {
  if (origin !== 'resource-block' || name.includes('@')) return true;
  const sample = types.some(({ openType }) => openType === true) && properties.some((fact) => fact.origin === 'table');
  return isIdentifier(name) && !sample;
}

/** The page that says most of the type comes first, then the others by name; each from top to bottom. */
function inDocumentOrder(declaration: Declaration): readonly PropertyFact[] {
  const pages = groupBy(declaration.properties, ({ source }) => source.file);
  const weight = (file: string) => (pages.get(file) ?? []).filter(({ role }) => role === 'type').length;
  return [...pages.keys()]
    .toSorted((a, b) => weight(b) - weight(a) || compareText(a, b))
    .flatMap((file) => pages.get(file) ?? []);
}

/** One draft a name; the type's own rows before those of derived types, each group by strength of evidence. */
function draftsOf(owner: TypeKey, facts: readonly PropertyFact[], keys: ReadonlySet<string>): readonly PropertyDraft[] {
  const byStrength = facts.toSorted((a, b) => strength(a) - strength(b));
  const isDefined = facts.some(({ role, origin }) => role === 'type' && origin === 'table');
  return [...groupBy(byStrength, ({ name }) => name.toLowerCase())].flatMap(([key, [first, ...rest]]) => {
    if (first === undefined) return [];
    const requestOnly = isDefined && first.role !== 'type';
    return [{ owner, key, facts: [first, ...rest], requestOnly, isKey: keys.has(first.name) }];
  });
}

function keysOf(key: TypeKey, declarations: Declarations): ReadonlySet<string> {
  const declaration = declarations.get(key);
  return declaration === undefined ? new Set() : statedKeys(declaration);
}

/** Table of the type's page, JSON representation, rows of derived types, tables of requests, the rest. */
function strength({ role, origin, inheritedFrom }: PropertyFact): number {
  if (role !== 'type') return 3;
  if (origin === 'table') return inheritedFrom === undefined ? 0 : 2;
  return origin === 'resource-block' ? 1 : 3 + origins.indexOf(origin);
}

/** Every type after the types that it derives from, otherwise by name. */
function rootsFirst(declarations: Declarations, bases: Bases): readonly TypeKey[] {
  const depth = new Map([...declarations.keys()].map((key) => [key, lineageIn(bases, key).length]));
  return [...declarations.keys()].toSorted((a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || compareText(a, b));
}
