import { declarePermission, permissionScheme } from './permission.js';
import { defineTableKind } from './table-kind.js';

/** `| Resource | Delegated (work or school account) | … | Application |`: a row a resource, a column an account kind. */
export const transposedPermissionTable = defineTableKind({
  name: 'permission table with a column an account kind',
  sections: ['permissions'],
  columns: { delegated: ['delegated*'], application: ['application*'] },
  required: ['delegated', 'application'],
  declare: (row) =>
    row.headers.flatMap((header, index) => {
      const cell = row.cells[index];
      if (!cell || permissionScheme(header.plain) === 'other') return [];
      const resource = row.cells[0]?.plain ?? '';
      return declarePermission({ permissionType: header.plain, cell, reversed: false, resource });
    }),
});
