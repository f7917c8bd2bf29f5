import { declareOwned, ownerlessTable, propertyColumns } from './property.js';
import { defineTableKind } from './table-kind.js';

/** `| Relationship | Type | Description |` under `## Relationships` of a resource page. */
export const relationshipTable = defineTableKind({
  name: 'relationship table',
  sections: ['relationships'],
  columns: {
    name: ['relationship', 'relationship name', 'navigation property', 'name', 'property', 'property name'],
    ...propertyColumns,
  },
  required: ['name', 'type'],
  declare: (row, context) => declareOwned(row, context, true),
  declareHeader: ownerlessTable,
});
