import type { Constraint } from '../../../model/constraint.js';
import { diagnose } from '../../../model/diagnostic.js';
import type { PropertyFact, TypeExpression, TypeMention } from '../../../model/facts/facts.js';
import type { RichText } from '../../../model/page.js';
import { readNameCell } from '../../cells/name-cell.js';
import { readRequiredCell } from '../../cells/required-cell.js';
import { readTypeCell } from '../../cells/type-cell.js';
import { readDescription } from '../../prose/description.js';
import type { Statement } from '../../statement.js';
import type { TableContext } from '../table-context.js';
import type { Row } from '../row.js';

/** Column spellings that tables of properties, relationships and request bodies share. */
export const propertyColumns = {
  type: ['type', 'data type', 'property type', 'value type', 'return type'],
  description: ['description', 'descriptions', 'notes', 'details', 'remarks', 'comments', 'meaning'],
  required: ['required*', 'mandatory'],
  default: ['default value', 'default'],
} as const;

/** A column of a table of properties or parameters. */
export type PropertyColumn = 'name' | keyof typeof propertyColumns;

/** The type that a row's property belongs to, and what the table describes: the type or a request body. */
export interface Ownership {
  readonly owner: TypeMention;
  readonly role: PropertyFact['role'];
  readonly navigation: boolean;
}

/** Declares the property of a row. */
export function declareProperty(
  row: Row<PropertyColumn>,
  context: TableContext,
  ownership: Ownership,
): readonly Statement[] {
  const { name, source: nameSource } = readNameCell(row.name, context.language.names);
  if (name === '') return [{ kind: 'Fault', diagnostic: diagnose('missing-name-cell', row.source, {}) }];
  const described = readRow(row, context);
  const fact: PropertyFact = {
    kind: 'Property',
    ...ownership,
    name,
    origin: 'table',
    ...described,
    source: row.source,
    nameSource,
    typeSource: row.type.source,
  };
  return [fact, ...typeFaults(row, fact.name, fact.type, fact.values !== undefined || fact.valuesAt !== undefined)];
}

/** Declares a row as a property of the page's type; returns nothing if the page does not describe a type. */
export function declareOwned(
  row: Row<PropertyColumn>,
  context: TableContext,
  navigation: boolean,
): readonly Statement[] {
  const { subject } = context;
  return subject ? declareProperty(row, context, { owner: subject.mention, role: 'type', navigation }) : [];
}

/** Reports a property table on a page, or in a part of it, that does not describe a type. */
export function ownerlessTable(row: Row<'name'>, { subject, owned }: TableContext): readonly Statement[] {
  return subject || !owned
    ? []
    : [{ kind: 'Fault', diagnostic: diagnose('ownerless-table', row.header.name.source, {}) }];
}

type RowReading = Pick<
  PropertyFact,
  'type' | 'description' | 'inheritedFrom' | 'constraints' | 'values' | 'valuesClosed' | 'valuesAt'
>;

/** Merges what the cells for type, description, required and default say. */
export function readRow(row: Row<PropertyColumn>, { language }: TableContext): RowReading {
  const { type, constraints: hints } = readTypeCell(row.type, language.types);
  const { constraints, values, valuesClosed, ...description } = readDescription(row.description, language);
  const all: readonly Constraint[] = [
    ...constraints,
    ...hints.map((hint) => ({ ...hint, source: row.type.source })),
    ...readRequiredCell(row.required),
    ...readDefaultCell(row.default),
  ];
  const listed = values && mayBeEnumerated(type) ? { values, valuesClosed: valuesClosed ?? false } : {};
  return { type, ...description, ...listed, constraints: all };
}

/** Whether a list of values can belong to the type: strings and enums can be enumerated, numbers not. */
function mayBeEnumerated(type: TypeExpression): boolean {
  if (type.kind === 'Collection') return mayBeEnumerated(type.of);
  return type.kind !== 'Primitive' || type.name === 'Edm.String' || type.name === 'Edm.Untyped';
}

function readDefaultCell(cell: RichText): readonly Constraint[] {
  const value = cell.plain.replace(/`/g, '');
  return value === '' || /^(?:none|n\/a|-)$/i.test(value) ? [] : [{ kind: 'Default', value, source: cell.source }];
}

/** Reports faults of a Type cell; a table without that column has no such faults. */
export function typeFaults(
  row: Row<PropertyColumn>,
  name: string,
  type: TypeExpression,
  listed: boolean,
): readonly Statement[] {
  const item = type.kind === 'Collection' ? type.of : type;
  const { source } = row.type;
  if (row.header.type.plain === '') return [];
  if (item.kind === 'Enumeration' && !listed) {
    return [{ kind: 'Fault', diagnostic: diagnose('enumeration-without-values', source, { name }) }];
  }
  if (item.kind !== 'Unknown') return [];
  const missing = item.text === '';
  const diagnostic = missing
    ? diagnose('missing-type-cell', row.source, { name })
    : diagnose('unknown-type-cell', source, { text: item.text });
  return [{ kind: 'Fault', diagnostic }];
}
