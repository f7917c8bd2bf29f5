import type { Diagnostic } from '../../model/diagnostic.js';
import type { EnumValue, Fact, MemberFact, PageFacts, PropertyFact, TypeExpression } from '../../model/facts.js';
import { groupBy } from '../../model/group-by.js';
import type { Member } from '../../model/schema.js';
import type { Declaration, Declarations } from './declarations.js';
import { mergeMembers } from './enum-members.js';
import { hasClosedValues } from './forms.js';
import { mentionsIn } from './mentions.js';
import { findType, type NameTable, type TypeKey } from './name-table.js';
import { getOrMake } from './order.js';

/** The members of every named enum. */
export interface EnumMembers {
  readonly members: ReadonlyMap<TypeKey, readonly Member[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Unites each named enum's members from its member tables, then from the rows that are typed by it, on type pages before API pages. */
export function decideEnumMembers(
  pages: readonly PageFacts[],
  declarations: Declarations,
  enums: ReadonlySet<TypeKey>,
  table: NameTable,
): EnumMembers {
  const inline = inlineLists(pages, table);
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

/** The member tables of a declaration, one list a page. */
function memberTables({ members }: Declaration): readonly (readonly MemberFact[])[] {
  return [...groupBy(members, ({ source }) => source.file).values()];
}

interface List {
  readonly type: TypeExpression;
  readonly values: readonly EnumValue[];
}

function inlineLists(
  pages: readonly PageFacts[],
  table: NameTable,
): ReadonlyMap<TypeKey, readonly (readonly EnumValue[])[]> {
  const facts = pages.flatMap((page) => page.facts);
  const lists = [
    ...facts.filter(isTypeRow).flatMap(listsOf),
    ...facts.filter((fact) => !isTypeRow(fact)).flatMap(listsOf),
  ];
  const byType = new Map<TypeKey, (readonly EnumValue[])[]>();
  for (const { type, values } of lists) {
    const key = mentionsIn(type).map((mention) => findType(table, mention))[0];
    if (key !== undefined) getOrMake(byType, key, () => []).push(values);
  }
  return byType;
}

function isTypeRow(fact: Fact): boolean {
  return fact.kind === 'Property' && fact.role === 'type';
}

function listsOf(fact: Fact): readonly List[] {
  if (fact.kind === 'Property') return listOfProperty(fact);
  if (fact.kind !== 'Operation') return [];
  return fact.parameters.flatMap(({ type, values }) =>
    type === undefined || values === undefined ? [] : [{ type, values }],
  );
}

function listOfProperty(fact: PropertyFact): readonly List[] {
  return hasClosedValues(fact) && fact.values !== undefined ? [{ type: fact.type, values: fact.values }] : [];
}
