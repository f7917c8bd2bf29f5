import type { Statement } from '../statement.js';
import { declareParameter, parameterColumns } from './parameter.js';
import { declareProperty, propertyColumns } from './property.js';
import type { TableContext } from './table-context.js';
import { defineTableKind, type Row } from './table-kind.js';

/** `| Property | Type | Description |` under `## Request body`: properties of the type that is sent, or parameters. */
export const bodyTable = defineTableKind({
  name: 'request body table',
  sections: ['request-body'],
  columns: {
    name: [...parameterColumns.name, 'field', 'member'],
    ...propertyColumns,
    type: [...propertyColumns.type, 'value'],
  },
  required: ['name', 'type'],
  declare: declareBodyRow,
});

function declareBodyRow(row: Row, context: TableContext): readonly Statement[] {
  const { body } = context;
  if (!body) return [];
  if (body.kind === 'UrlParameters') return declareParameter(row, context, 'query');
  if (body.kind === 'Parameters') return declareParameter(row, context, 'body');
  return declareProperty(row, context, { owner: body.owner, role: body.role, navigation: false });
}
