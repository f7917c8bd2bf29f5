import { declareParameter, parameterColumns } from './parameter.js';
import { defineTableKind } from './table-kind.js';

/** `| Parameter | Type | Description |` under `## Query parameters`. */
export const queryParameterTable = defineTableKind({
  name: 'query parameter table',
  sections: ['query-parameters', 'parameters'],
  columns: parameterColumns,
  required: ['name'],
  declare: (row, context) => declareParameter(row, context, 'query'),
});
