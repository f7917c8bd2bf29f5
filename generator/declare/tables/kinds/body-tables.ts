import type { Statement } from '../../statement.js';
import type { Row } from '../row.js';
import type { TableContext } from '../table-context.js';
import { defineTableKind } from '../table-kind.js';
import { fillFlags } from './flag-columns.js';
import { declareParameter, parameterColumns } from './parameter.js';
import { declareProperty, propertyColumns, type PropertyColumn } from './property.js';

const names = [...parameterColumns.name, 'field', 'member'].filter((name) => name !== 'value');
const columns = { name: names, ...propertyColumns };

/** `| Property | Type | Description |` under `## Request body`: properties of the type that is sent, or parameters. */
export const bodyTable = defineTableKind({
  name: 'request body table',
  sections: ['request-body'],
  columns,
  required: ['name', 'type'],
  prepare: fillFlags,
  declare: declareBodyRow,
});

/** `| Name | Value | Description |`, where the value is the name of the type. */
export const valueBodyTable = defineTableKind({
  name: 'request body table with types as values',
  sections: ['request-body'],
  columns: { ...columns, type: ['value'] },
  required: ['name', 'type', 'description'],
  prepare: fillFlags,
  declare: declareBodyRow,
});

/** `| Parameter | Description |` or `| Name | Value |`: names without types. */
export const untypedBodyTable = defineTableKind({
  name: 'request body table without types',
  sections: ['request-body'],
  columns: { ...columns, type: [], description: [...columns.description, 'value'] },
  required: ['name', 'description'],
  prepare: fillFlags,
  declare: declareBodyRow,
});

function declareBodyRow(row: Row<PropertyColumn>, context: TableContext): readonly Statement[] {
  const { body } = context;
  if (!body) return [];
  if (body.kind === 'UrlParameters') return declareParameter(row, context, 'query');
  if (body.kind === 'Parameters') return declareParameter(row, context, 'body');
  return declareProperty(row, context, { owner: body.owner, role: body.role, navigation: false });
}
