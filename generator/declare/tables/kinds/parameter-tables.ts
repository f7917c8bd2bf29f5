import type { ParameterLocation } from '../../../model/operation.js';
import type { SectionRole } from '../../page/section-role.js';
import { defineTableKind, type TableKind } from '../table-kind.js';
import { reportUnreadColumns } from './flag-columns.js';
import { declareParameter, parameterColumns } from './parameter.js';

/** `| Parameter | Type | Description |` under `## Query parameters`. */
export const queryParameterTable = parameterTable('query', ['query-parameters', 'parameters']);

/** `| Parameter | Type | Description |` under `## Path parameters`. */
export const pathParameterTable = parameterTable('path', ['path-parameters']);

/** `| Parameter | Type | Description |` under `## Function parameters`. */
export const functionParameterTable = parameterTable('function', ['function-parameters']);

function parameterTable(location: ParameterLocation, sections: readonly SectionRole[]): TableKind {
  return defineTableKind({
    name: `${location} parameter table`,
    sections,
    columns: parameterColumns,
    required: ['name'],
    declare: (row, context) => declareParameter(row, context, location),
    declareHeader: reportUnreadColumns,
  });
}
