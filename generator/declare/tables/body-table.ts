import type { Statement } from '../statement.js';
import { declareParameter, parameterColumns } from './parameter.js';
import { declareProperty, propertyColumns } from './property.js';
import type { TableContext } from './table-context.js';
import { defineTableKind, type Row } from './table-kind.js';

const names = [...parameterColumns.name, 'field', 'member'].filter((name) => name !== 'value');

/** `| Property | Type | Description |` under `## Request body`: properties of the type that is sent, or parameters. */
export const bodyTable = defineTableKind({
  name: 'request body table',
  sections: ['request-body'],
  columns: { name: names, ...propertyColumns },
  required: ['name', 'type'],
  declare: declareBodyRow,
});

/** `| Name | Value | Description |`, where the value is the type's name. */
export const valueBodyTable = defineTableKind({
  ...bodyTable,
  name: 'request body table with types as values',
  columns: { ...bodyTable.columns, type: ['value'] },
  required: ['name', 'type', 'description'],
});

/** `| Parameter | Description |` or `| Name | Value |`: names without types. */
export const untypedBodyTable = defineTableKind({
  ...bodyTable,
  name: 'request body table without types',
  columns: { ...bodyTable.columns, type: [], description: [...propertyColumns.description, 'value'] },
  required: ['name', 'description'],
});

function declareBodyRow(row: Row, context: TableContext): readonly Statement[] {
  const { body } = context;
  if (!body) return [];
  if (body.kind === 'UrlParameters') return declareParameter(row, context, 'query');
  if (body.kind === 'Parameters') return declareParameter(row, context, 'body');
  return declareProperty(row, context, { owner: body.owner, role: body.role, navigation: false });
}
