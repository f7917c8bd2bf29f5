import type { ParameterFact } from '../../../model/facts/facts.js';
import type { ParameterLocation } from '../../../model/operation.js';
import type { Statement } from '../../statement.js';
import { flagColumns } from './flag-columns.js';
import { propertyColumns, readNamedRow, typeFaults, type PropertyColumn } from './property.js';
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
  const { names, described } = readNamedRow(row, context);
  const [first] = names;
  if (first === undefined) return [];
  const { type, constraints, description, values, valuesClosed, valuesAt } = described;
  // Without a Type column, a remark such as `name (string)` may say the type.
  const typed = row.type.plain === '' && type.kind === 'Unknown' ? {} : { type };
  const required = constraints.some((constraint) => constraint.kind === 'Required') || undefined;
  const optional = constraints.some((constraint) => constraint.kind === 'Optional') || undefined;
  const parameters = names.map(({ name }): ParameterFact => ({
    name,
    in: location,
    ...typed,
    ...(required || optional ? { required: required ?? false } : {}),
    ...(description === undefined ? {} : { description }),
    constraints,
    ...(values === undefined ? {} : { values, valuesClosed: valuesClosed ?? false }),
    source: row.source,
  }));
  const listed = values !== undefined || valuesAt !== undefined;
  const faults = typed.type ? typeFaults(row, first.name, typed.type, listed) : [];
  return [...parameters.map((parameter) => ({ kind: 'Parameter', parameter }) as const), ...faults];
}
