import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { PageFacts, PropertyFact, TypeFact } from '../../model/facts/facts.js';
import type { JsonMember, JsonNode } from '../../model/json.js';
import { jsonMember, jsonString } from '../../model/json.js';
import { nearestNames } from '../../model/text/nearest-names.js';
import type { Property, StructuredType } from '../../model/schema/schema.js';
import { typeNameMember } from '../../model/schema/type-name.js';
import type { Source } from '../../model/source.js';
import { declaredTypes } from '../reading/declared-types.js';
import { defineRule } from '../rule.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

const codes = ['property-only-in-representation', 'property-only-in-table', 'representation-mismatch'] as const;

type Code = (typeof codes)[number];

/** A property that only the table or only the JSON representation of a page has, or that is a collection in only one of them. */
export const representationMismatch = defineRule({
  codes,
  reach: 'set',
  check: ({ schema, index, pages }) => {
    const declared = declaredTypes(schema);
    return pages.flatMap((page) =>
      page.facts.flatMap((fact) => {
        if (fact.kind !== 'Type' || fact.representation?.kind !== 'Object') return [];
        const type = declared(page.file, fact.name.name);
        return compare(
          rowsOf(page, fact),
          { inherited: inheritedRows(type, index), settled: settledNames(type), open: isOpen(type, index) },
          fact,
        );
      }),
    );
  },
});

type Rows = ReadonlyMap<string, PropertyFact>;

function rowsOf({ facts }: PageFacts, { name }: TypeFact): Rows {
  return new Map(
    facts
      .filter((fact) => fact.kind === 'Property')
      .filter((row) => row.role === 'type' && row.origin === 'table' && row.owner.name === name.name)
      .map((row) => [row.name, row]),
  );
}

/** The properties of all base types, which a derived type's table need not repeat. */
function inheritedRows(type: StructuredType | undefined, index: SchemaIndex): ReadonlyMap<string, Property> {
  const bases = type === undefined ? [] : index.lineage(type).slice(1);
  return new Map(bases.flatMap(({ properties }) => properties.map((property) => [property.name, property] as const)));
}

/** Whether objects of the type may have more properties than its tables list. */
function isOpen(type: StructuredType | undefined, index: SchemaIndex): boolean {
  return type !== undefined && index.lineage(type).some(({ openType }) => openType);
}

/** The properties whose type the configuration overrides. */
function settledNames(type: StructuredType | undefined): ReadonlySet<string> {
  const settled = type?.properties.filter(({ evidence }) =>
    evidence.some(({ about, origin }) => about === 'type' && origin === 'configuration'),
  );
  return new Set(settled?.map(({ name }) => name));
}

interface Known {
  readonly inherited: ReadonlyMap<string, Property>;
  readonly settled: ReadonlySet<string>;
  readonly open: boolean;
}

function compare(
  rows: Rows,
  { inherited, settled, open }: Known,
  { representation: json }: TypeFact,
): readonly Diagnostic<Code>[] {
  if (json?.kind !== 'Object' || rows.size === 0) return [];
  const members = json.members.filter(({ name }) => !name.includes('@') && !inherited.has(name));
  // The representation has only the type name, so only the table lists properties.
  if (members.length === 0) return [];
  const listed = [...rows.values()].filter(({ name, navigation }) => !navigation && !name.includes('@'));
  return [
    ...compareNames(open ? [] : without(members, [...rows.values()]), without(listed, json.members)),
    ...members
      .filter(({ name }) => !settled.has(name))
      .flatMap((member) => compareCollection(member, rows.get(member.name))),
  ];
}

interface Named {
  readonly name: string;
  readonly nameSource: Source;
}

/** The items whose name is not among the others, ignoring case: another check reports names that differ only in case. */
function without<One extends Named>(all: readonly One[], others: readonly Named[]): readonly One[] {
  const names = new Set(others.map(({ name }) => name.toLowerCase()));
  return all.filter(({ name }) => !names.has(name.toLowerCase()));
}

function compareNames(unlisted: readonly Named[], absent: readonly Named[]): readonly Diagnostic<Code>[] {
  const absentNames = absent.map(({ name }) => name);
  const guesses = new Map(unlisted.map(({ name }) => [name, nearestNames(name, absentNames)[0]]));
  // A misspelt name gets one finding instead of two.
  const guessed = new Set(guesses.values());
  return [
    ...unlisted.map(({ name, nameSource }) =>
      diagnose('property-only-in-representation', nameSource, { name, suggestion: guesses.get(name) }),
    ),
    ...absent
      .filter(({ name }) => !guessed.has(name))
      .map(({ name, nameSource }) => diagnose('property-only-in-table', nameSource, { name })),
  ];
}

function compareCollection({ name, value }: JsonMember, row: PropertyFact | undefined): readonly Diagnostic<Code>[] {
  if (row === undefined || row.type.kind === 'Unknown' || value.kind === 'Null' || saysCollection(value)) return [];
  const table = row.type.kind === 'Collection';
  const json = value.kind === 'Array';
  if (table === json) return [];
  const words = (collection: boolean) => (collection ? 'a collection' : 'a single value');
  const related = [{ message: `the table says ${words(table)}`, source: row.typeSource }];
  return [diagnose('representation-mismatch', value.source, { name, table: words(table), json: words(json) }, related)];
}

/** Whether a value describes a collection: `"Collection(contoso.item)"` or `{ "@odata.type": "Collection(contoso.item)" }`. */
function saysCollection(value: JsonNode): boolean {
  return /collection/i.test(jsonString(value) ?? jsonString(jsonMember(value, typeNameMember)) ?? '');
}
