import type { Dialect } from '../dialect.js';
import { graph } from './graph.js';

/** The same pages for a service that does not follow OData: its objects do not name their type, and its types have no namespace. */
export const plain: Dialect = { ...graph, traits: { ...graph.traits, odata: false } };
