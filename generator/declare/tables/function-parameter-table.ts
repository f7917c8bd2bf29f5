import { declareParameter, parameterColumns } from './parameter.js';
import { defineTableKind } from './table-kind.js';

/** `| Parameter | Type | Description |` under `## Function parameters`. */
export const functionParameterTable = defineTableKind({
  name: 'function parameter table',
  sections: ['function-parameters'],
  columns: parameterColumns,
  required: ['name'],
  declare: (row, context) => declareParameter(row, context, 'function'),
});
