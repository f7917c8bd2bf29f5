import { declareParameter, parameterColumns } from './parameter.js';
import { defineTableKind } from './table-kind.js';

/** `| Parameter | Type | Description |` under `## Path parameters`. */
export const pathParameterTable = defineTableKind({
  name: 'path parameter table',
  sections: ['path-parameters'],
  columns: parameterColumns,
  required: ['name'],
  declare: (row, context) => declareParameter(row, context, 'path'),
});
