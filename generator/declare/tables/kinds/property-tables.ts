import { fillFlags } from './flag-columns.js';
import { defineTableKind } from '../table-kind.js';
import { declareOwned, reportPropertyTable, propertyColumns } from './property.js';

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
  prepare: fillFlags,
  declare: (row, context) => declareOwned(row, context, false),
  declareHeader: reportPropertyTable,
});

/** `| Property | Description |` under `## Properties` of a resource page: contributes names only. */
export const untypedPropertyTable = defineTableKind({
  name: 'property table without types',
  sections: ['properties'],
  columns: { name: ['property', 'property name'], ...propertyColumns, type: [], default: [] },
  required: ['name', 'description'],
  prepare: fillFlags,
  declare: (row, context) => declareOwned(row, context, false),
});

const relationshipColumns = {
  name: ['relationship', 'relationship name', 'navigation property', 'navigation', 'name', 'property', 'property name'],
  ...propertyColumns,
} as const;

/** `| Relationship | Type | Description |` under `## Relationships` of a resource page. */
export const relationshipTable = defineTableKind({
  name: 'relationship table',
  sections: ['relationships'],
  columns: relationshipColumns,
  required: ['name', 'type'],
  prepare: fillFlags,
  declare: (row, context) => declareOwned(row, context, true),
  declareHeader: reportPropertyTable,
});

/** The same table where related objects are ordinary properties. */
export const relatedTable = defineTableKind({
  name: 'relationship table',
  sections: ['relationships'],
  columns: relationshipColumns,
  required: ['name', 'type'],
  prepare: fillFlags,
  declare: (row, context) => declareOwned(row, context, false),
  declareHeader: reportPropertyTable,
});
