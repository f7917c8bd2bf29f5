import { defineTableKind } from '../table-kind.js';
import { declareOwned, ownerlessTable, propertyColumns } from './property.js';

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

/** `| Property | Description |` under `## Properties` of a resource page: contributes names only. */
export const untypedPropertyTable = defineTableKind({
  name: 'property table without types',
  sections: ['properties'],
  columns: { name: ['property', 'property name'], ...propertyColumns, type: [], default: [] },
  required: ['name', 'description'],
  declare: (row, context) => declareOwned(row, context, false),
});

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
