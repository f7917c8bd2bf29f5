import { isCollection } from '../item-shape.js';
import { nullish, required } from '../presence.js';
import type { ObjectShape, Shape, UnionShape } from '../shape.js';

/** The tables of expanded relationships; that of a collection is in brackets. */
export type RelatedTables = Readonly<Record<string, Shape | readonly [Shape]>>;

/**
 * Adds the tables of expanded relationships to the table of a type, as `expand` does with schemas:
 * `expandTable(tableOfOrder, { customer: tableOfParty, lines: [tableOfOrderLine] })`.
 */
export function expandTable<Table extends ObjectShape | UnionShape>(table: Table, related: RelatedTables): Table;
export function expandTable(table: ObjectShape | UnionShape, related: RelatedTables): ObjectShape | UnionShape {
  if (table.kind === 'object') return expandObject(table, related);
  return {
    ...table,
    expanded: true,
    base: () => expandObject(table.base(), related),
    subtypes: () => table.subtypes().map((subtype) => expandObject(subtype, related)),
    shapeOf: (value) => expandObject(table.shapeOf(value), related),
  };
}

function expandObject(table: ObjectShape, related: RelatedTables): ObjectShape {
  return {
    ...table,
    expanded: true,
    base: () => table,
    properties: Object.entries(related).map(([name, type]) => [name, type, isCollection(type) ? required : nullish]),
  };
}
