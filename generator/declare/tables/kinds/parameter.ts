import type { ParameterFact } from '../../../model/facts/facts.js';
import type { ParameterLocation } from '../../../model/operation.js';
import { readNameCell } from '../../cells/name-cell.js';
import type { Statement } from '../../statement.js';
import { flagColumns } from './flag-columns.js';
import { propertyColumns, readRow, typeFaults, type PropertyColumn } from './property.js';
import type { TableContext } from '../table-context.js';
import type { Row } from '../row.js';

/** Column spellings of parameter tables. */
export const parameterColumns = {
  name: [
    'parameter',
    'query parameter',
    'path parameter',
    'parameter name',
    'name',
    'property',
    'property name',
    'query option',
    'value',
  ],
  type: propertyColumns.type,
  description: ['description', 'value', 'notes', 'details'],
  required: propertyColumns.required,
  default: propertyColumns.default,
  format: propertyColumns.format,
  ...flagColumns,
} as const;

/** Declares the parameter of a row; without a Type column, its type is unknown. */
export function declareParameter(
  row: Row<PropertyColumn>,
  context: TableContext,
  location: ParameterLocation,
): readonly Statement[] {
  const { name } = readNameCell(row.name, context.language.names);
  if (name === '') return [];
  const { type, constraints, description, values, valuesClosed, valuesAt } = readRow(row, context);
  const typed = row.type.plain === '' ? {} : { type };
  const required = constraints.some((constraint) => constraint.kind === 'Required') || undefined;
  const optional = constraints.some((constraint) => constraint.kind === 'Optional') || undefined;
  const parameter: ParameterFact = {
    name,
    in: location,
    ...typed,
    ...(required || optional ? { required: required ?? false } : {}),
    ...(description === undefined ? {} : { description }),
    constraints,
    ...(values === undefined ? {} : { values, valuesClosed: valuesClosed ?? false }),
    source: row.source,
  };
  const faults = typed.type ? typeFaults(row, name, typed.type, values !== undefined || valuesAt !== undefined) : [];
  return [{ kind: 'Parameter', parameter }, ...faults];
}
