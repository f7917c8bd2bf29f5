import { declareOwned, propertyColumns } from './property.js';
import { defineTableKind } from './table-kind.js';

/** `| Property | Description |` under `## Properties` of a resource page: the types are left out, the names count. */
export const untypedPropertyTable = defineTableKind({
  name: 'property table without types',
  sections: ['properties'],
  columns: {
    name: ['property', 'property name'],
    description: propertyColumns.description,
    required: propertyColumns.required,
  },
  required: ['name', 'description'],
  declare: (row, context) => declareOwned(row, context, false),
});
