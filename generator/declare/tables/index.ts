import { bodyTable, untypedBodyTable, valueBodyTable } from './body-table.js';
import { derivedTypeTable } from './derived-type-table.js';
import { errorTable } from './error-table.js';
import { functionParameterTable } from './function-parameter-table.js';
import { headerTable } from './header-table.js';
import { memberTable } from './member-table.js';
import { methodTable } from './method-table.js';
import { pathParameterTable } from './path-parameter-table.js';
import { permissionTable } from './permission-table.js';
import { propertyTable } from './property-table.js';
import { queryParameterTable } from './query-parameter-table.js';
import { relationshipTable } from './relationship-table.js';
import { responseHeaderTable } from './response-header-table.js';
import type { TableKind } from './table-kind.js';
import { transposedPermissionTable } from './transposed-permission-table.js';
import { untypedPropertyTable } from './untyped-property-table.js';

/** Every kind of table; where two would do, the first wins. */
export const tableKinds: readonly TableKind[] = [
  permissionTable,
  transposedPermissionTable,
  propertyTable,
  untypedPropertyTable,
  relationshipTable,
  memberTable,
  methodTable,
  derivedTypeTable,
  headerTable,
  queryParameterTable,
  pathParameterTable,
  functionParameterTable,
  bodyTable,
  valueBodyTable,
  untypedBodyTable,
  responseHeaderTable,
  errorTable,
];
