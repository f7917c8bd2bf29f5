import type { Constraint, ConstraintValue } from '../../../model/constraint.js';
import { diagnose } from '../../../model/diagnostic.js';
import type { PropertyFact, TypeExpression, TypeMention } from '../../../model/facts/facts.js';
import type { RichText } from '../../../model/page.js';
import type { NameCell } from '../../cells/name-cell.js';
import { readDecoratedName, type DecoratedName } from '../../cells/decorated-name.js';
import { readRequiredCell } from '../../cells/required-cell.js';
import { readTypeCell } from '../../cells/type-cell.js';
import { hintConstraints, hintType } from '../../cells/type-hint.js';
import { findDescribed } from '../../page/described-type.js';
import { readTypeRemarks } from '../../prose/type-remarks.js';
import { readDescription } from '../../prose/description.js';
import type { Statement } from '../../statement.js';
import type { TableContext } from '../table-context.js';
import type { Row } from '../row.js';
import { flagColumns, readFlags, reportFlags, reportUnreadColumns } from './flag-columns.js';

/** Column spellings that tables of properties, relationships and request bodies share. */
export const propertyColumns = {
  type: ['type', 'data type', 'property type', 'value type', 'return type'],
  description: ['description', 'descriptions', 'notes', 'details', 'remarks', 'comments', 'meaning'],
  required: ['required*', 'mandatory'],
  default: ['default value', 'default'],
  format: ['format'],
  ...flagColumns,
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
  const { names, described } = readNamedRow(row, context);
  const [first] = names;
  if (first === undefined) return [{ kind: 'Fault', diagnostic: diagnose('missing-name-cell', row.source, {}) }];
  const facts = names.map(({ name, source }): PropertyFact => ({
    kind: 'Property',
    ...ownership,
    name,
    origin: 'table',
    ...described,
    source: row.source,
    nameSource: source,
    typeSource: row.type.source,
  }));
  const { type, values, valuesAt } = described;
  const listed = values !== undefined || valuesAt !== undefined;
  return [...facts, ...reportFlags(row), ...typeFaults(row, first.name, type, listed)];
}

/** Reads the names of a row, and what its cells and the remarks beside the names say. */
export function readNamedRow(
  row: Row<PropertyColumn>,
  context: TableContext,
): { readonly names: readonly NameCell[]; readonly described: RowReading } {
  const { names, ...decoration } = readDecoratedName(row.name, context.language.names);
  return { names, described: decorate(readRow(row, context), decoration, { row, context }) };
}

/** Adds the remarks of a name cell to what the other cells of its row say. */
function decorate(
  read: RowReading,
  { collection, constraints, remarks, starred }: Omit<DecoratedName, 'names'>,
  { row, context }: { readonly row: Row<PropertyColumn>; readonly context: TableContext },
): RowReading {
  const said: readonly ConstraintValue[] = [
    ...constraints,
    ...(starred && isStarRequired(context.section) ? [{ kind: 'Required' } as const] : []),
  ];
  // `name (string)` has the type that a table without a Type column does not say.
  const types = row.type.plain === '' ? remarks.flatMap((remark) => typeIn(remark, context)) : [];
  const words = [
    read.description ?? '',
    ...remarks.filter((remark) => typeIn(remark, context).length === 0).map((remark) => `(${remark})`),
  ].filter((text) => text !== '');
  const [base = read.type] = types;
  return {
    ...read,
    type: collection && base.kind !== 'Collection' ? { kind: 'Collection', of: base } : base,
    ...(words.length === 0 ? {} : { description: words.join(' ') }),
    constraints: [...read.constraints, ...said.map((one) => ({ ...one, source: row.name.source }))],
  };
}

function typeIn(remark: string, { language }: TableContext): readonly TypeExpression[] {
  const name = language.types.findPrimitive(remark);
  return name === undefined ? [] : [{ kind: 'Primitive', name }];
}

/** Whether a paragraph of the section says that an asterisk marks what is required: `* Required`. */
function isStarRequired({ section }: TableContext['section']): boolean {
  return section.blocks.some(
    (block) =>
      block.kind === 'Paragraph' &&
      /\*[^.]{0,40}\brequired\b|\basterisk\b[^.]{0,60}\brequired\b/i.test(block.text.markdown),
  );
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

/** Reports the columns of a property table that are not read. */
export function reportPropertyTable(row: Row<'name'>, { subject }: TableContext): readonly Statement[] {
  return subject ? reportUnreadColumns(row) : [];
}

type RowReading = Pick<
  PropertyFact,
  'type' | 'description' | 'inheritedFrom' | 'constraints' | 'values' | 'valuesClosed' | 'valuesAt'
>;

/** Merges what the cells for type, description, required and default say. */
function readRow(row: Row<PropertyColumn>, { language, described: types }: TableContext): RowReading {
  const { type: stated, constraints: hints, remarks } = readTypeCell(row.type, language.types);
  const formats = row.format.plain === '' ? [] : [row.format.plain.replace(/`/g, '').toLowerCase()];
  const type = withDescribed(linkByName(hintType(stated, formats), row.name), findDescribed(row.cells, types));
  const [first] = readDecoratedName(row.name, language.names).names;
  const described = { name: first?.name ?? '', type: row.type.plain === '' ? undefined : type };
  const { constraints, ...description } = readDescription(row.description, language, described);
  const { limits, words } = readTypeRemarks(remarks, described, language);
  const all: readonly Constraint[] = [
    ...constraints,
    ...[...hints, ...limits, ...hintConstraints(formats)].map((hint) => ({ ...hint, source: row.type.source })),
    ...readRequiredCell(row.required),
    ...readFlags(row),
    ...readDefaultCell(row.default),
  ];
  const text = [description.description ?? '', ...words].filter((one) => one !== '').join(' ');
  return { type, ...description, ...(text === '' ? {} : { description: text }), constraints: all };
}

/** Puts the type to which a row links in the place of "object" or "array"; any other type is what the cell says. */
function withDescribed(type: TypeExpression, mention: TypeMention | undefined): TypeExpression {
  if (mention === undefined) return type;
  switch (type.kind) {
    case 'Primitive':
      return type.name === 'Edm.Untyped' ? { kind: 'Mention', mention } : type;
    case 'Unknown':
      return type.text === '' ? { kind: 'Mention', mention } : type;
    case 'Collection':
    case 'Map':
      return { kind: type.kind, of: withDescribed(type.of, mention) };
    case 'Word':
      return withDescribed(type.meaning, mention);
    case 'Mention':
      return type.mention.target?.startsWith('#') ? { kind: 'Mention', mention } : type;
    case 'Union':
    case 'Enumeration':
      return type;
  }
}

/** Gives a type without a link that of the row's name: `|[orderLines](orderline.md)|orderLines|`. */
function linkByName(type: TypeExpression, name: RichText): TypeExpression {
  const target = name.inlines.find((inline) => inline.kind === 'Link')?.target;
  if (type.kind !== 'Mention' || type.mention.target !== undefined || target === undefined) return type;
  return { kind: 'Mention', mention: { ...type.mention, target } };
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
