import type { Diagnostic } from '../../../model/diagnostic.js';
import type {
  EnumValue,
  Fact,
  MemberFact,
  PageFacts,
  PropertyFact,
  TypeExpression,
} from '../../../model/facts/facts.js';
import { groupBy } from '../../../model/text/group-by.js';
import type { Member } from '../../../model/schema/schema.js';
import type { Declaration, Declarations } from '../types/gather-declarations.js';
import { mergeMembers } from './merge-members.js';
import { mentionsIn } from '../../../model/facts/mentions-in.js';
import type { TypeFinder } from '../names/find-types.js';
import type { TypeKey } from '../names/name-table.js';
import type { ValuesOf } from './property-values.js';

/** The members of every named enum. */
export interface EnumMembers {
  readonly members: ReadonlyMap<TypeKey, readonly Member[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The input for deciding the members of enums. */
export interface EnumEvidence {
  readonly pages: readonly PageFacts[];
  readonly declarations: Declarations;
  readonly enums: ReadonlySet<TypeKey>;
  readonly find: TypeFinder;
  readonly valuesOf: ValuesOf;
}

/**
 * Merges the members of each named enum: first those in its member tables, then those listed in rows with the enum as their type. Rows of
 * type pages come before rows of API pages.
 */
export function decideEnumMembers(evidence: EnumEvidence): EnumMembers {
  const { declarations, enums } = evidence;
  const inline = inlineLists(evidence);
  const members = new Map<TypeKey, readonly Member[]>();
  const diagnostics: Diagnostic[] = [];
  for (const key of enums) {
    const declaration = declarations.get(key);
    if (declaration === undefined) continue;
    const merged = mergeMembers(declaration.name, [...memberTables(declaration), ...(inline.get(key) ?? [])]);
    members.set(key, merged.members);
    diagnostics.push(...merged.diagnostics);
  }
  return { members, diagnostics };
}

/** The member tables of a declaration, one list per page. */
function memberTables({ members }: Declaration): readonly (readonly MemberFact[])[] {
  return [...groupBy(members, ({ source }) => source.file).values()];
}

interface List {
  readonly type: TypeKey;
  readonly values: readonly EnumValue[];
  /** Whether the list comes from a type's page rather than from a request. */
  readonly ofType: boolean;
}

/** The values listed in rows whose type is an enum, lists on type pages first. */
function inlineLists({
  pages,
  declarations,
  find,
  valuesOf,
}: EnumEvidence): ReadonlyMap<TypeKey, readonly (readonly EnumValue[])[]> {
  const rows = [...declarations.values()].flatMap(({ properties }) => listsOfProperties(properties, valuesOf, find));
  const parameters = pages.flatMap(({ facts }) => facts).flatMap((fact) => listsOfParameters(fact, find));
  const lists = [...rows.filter(({ ofType }) => ofType), ...rows.filter(({ ofType }) => !ofType), ...parameters];
  const byType = groupBy(lists, ({ type }) => type);
  return new Map([...byType].map(([key, same]) => [key, same.map(({ values }) => values)]));
}

/** The lists of values of each property. Its rows are read together, since one may name the type and another list the values. */
function listsOfProperties(properties: readonly PropertyFact[], valuesOf: ValuesOf, find: TypeFinder): readonly List[] {
  if (!properties.some((fact) => valuesOf(fact).length > 0)) return [];
  return [...groupBy(properties, ({ name }) => name.toLowerCase()).values()].flatMap((same) => {
    const type = same.flatMap((fact) => typeOf(fact.type, find))[0];
    const lists = same.map((fact) => ({ values: valuesOf(fact), ofType: fact.role === 'type' }));
    return type === undefined ? [] : lists.filter(({ values }) => values.length > 0).map((list) => ({ ...list, type }));
  });
}

function listsOfParameters(fact: Fact, find: TypeFinder): readonly List[] {
  if (fact.kind !== 'Operation') return [];
  return fact.parameters.flatMap(({ type, values }) => {
    const [key] = type === undefined ? [] : typeOf(type, find);
    return key === undefined || values === undefined ? [] : [{ type: key, values, ofType: false }];
  });
}

function typeOf(type: TypeExpression, find: TypeFinder): readonly TypeKey[] {
  return mentionsIn(type).flatMap((mention) => find.inCell(mention) ?? []);
}
