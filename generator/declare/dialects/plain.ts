import type { Dialect } from '../dialect.js';
import { relatedTable, relationshipTable } from '../tables/kinds/property-tables.js';
import { graph } from './graph.js';

/**
 * The same pages for a service that does not follow OData: its objects do not name their type, its types have no namespace, and related
 * objects are ordinary properties.
 */
export const plain: Dialect = {
  ...graph,
  tables: {
    ...graph.tables,
    kinds: graph.tables.kinds.map((kind) => (kind === relationshipTable ? relatedTable : kind)),
  },
  traits: { ...graph.traits, odata: false },
};
