import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { PageFacts, PropertyFact, TypeFact } from '../../model/facts.js';
import type { JsonMember } from '../../model/json.js';
import { nearestNames } from '../../model/nearest-names.js';
import type { Rule } from '../rule.js';

type Rows = ReadonlyMap<string, PropertyFact>;

/** The property table and the JSON representation of one page name different properties, or differ in collection-ness. */
export const representationMismatch: Rule = {
  codes: ['property-only-in-representation', 'property-only-in-table', 'representation-mismatch'],
  check: ({ pages }) =>
    pages.flatMap((page) => page.facts.flatMap((fact) => (fact.kind === 'Type' ? compare(page, fact) : []))),
};

function compare(page: PageFacts, { name, representation }: TypeFact): readonly Diagnostic[] {
  const rows = rowsOf(page, name.name);
  if (representation?.kind !== 'Object' || rows.size === 0) return [];
  const members = new Map(representation.members.map((member) => [member.name, member]));
  return [
    ...[...members.values()].flatMap((member) => judgeMember(member, rows, members)),
    ...[...rows.values()].flatMap((row) => judgeRow(row, members)),
  ];
}

function rowsOf({ facts }: PageFacts, owner: string): Rows {
  return new Map(
    facts
      .filter((fact) => fact.kind === 'Property')
      .filter((row) => row.role === 'type' && row.origin === 'table' && row.owner.name === owner)
      .map((row) => [row.name, row]),
  );
}

function judgeMember(member: JsonMember, rows: Rows, members: ReadonlyMap<string, JsonMember>): readonly Diagnostic[] {
  const { name, nameSource, value } = member;
  if (name.includes('@')) return [];
  const row = rows.get(name);
  if (row === undefined) {
    const unmatched = [...rows.keys()].filter((known) => !members.has(known));
    return [
      diagnose('property-only-in-representation', nameSource, { name, suggestion: nearestNames(name, unmatched)[0] }),
    ];
  }
  const table = row.type.kind === 'Collection';
  const json = value.kind === 'Array';
  if (table === json || value.kind === 'Null' || row.type.kind === 'Unknown') return [];
  const words = (collection: boolean) => (collection ? 'a collection' : 'a single value');
  const related = [{ message: `the table says ${words(table)}`, source: row.typeSource }];
  return [diagnose('representation-mismatch', value.source, { name, table: words(table), json: words(json) }, related)];
}

/** Relationships are left out of most representations. */
function judgeRow(row: PropertyFact, members: ReadonlyMap<string, JsonMember>): readonly Diagnostic[] {
  const { name, navigation, nameSource } = row;
  if (navigation || members.size === 0 || members.has(name) || name.includes('@')) return [];
  return [diagnose('property-only-in-table', nameSource, { name })];
}
