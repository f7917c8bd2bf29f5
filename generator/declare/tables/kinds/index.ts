import type { TableKind } from '../table-kind.js';
import { bodyTable, untypedBodyTable, valueBodyTable } from './body-tables.js';
import { derivedTypeTable } from './derived-type-table.js';
import { errorTable } from './error-table.js';
import { headerTable, responseHeaderTable } from './header-tables.js';
import { memberTable } from './member-table.js';
import { methodTable } from './method-table.js';
import { functionParameterTable, pathParameterTable, queryParameterTable } from './parameter-tables.js';
import { permissionTable, transposedPermissionTable } from './permission-tables.js';
import { propertyTable, relationshipTable, untypedPropertyTable } from './property-tables.js';

/** Every kind of table; if several fit, the first wins. */
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
