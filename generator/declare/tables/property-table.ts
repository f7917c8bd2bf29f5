import { declareOwned, ownerlessTable, propertyColumns } from './property.js';
import { defineTableKind } from './table-kind.js';

/** `| Property | Type | Description |` under `## Properties` of a resource page. */
export const propertyTable = defineTableKind({
  name: 'property table',
  sections: ['properties', 'instance-attributes', 'representation'],
  columns: {
    name: [
      'property',
      'property name',
      'name',
      'attribute',
      'field',
      'parameter',
      'facet name',
      'member',
      'relationship',
      'method',
    ],
    ...propertyColumns,
  },
  required: ['name', 'type'],
  declare: (row, context) => declareOwned(row, context, false),
  declareHeader: ownerlessTable,
});
