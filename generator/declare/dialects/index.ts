import type { DialectName } from '../../model/dialect-names.js';
import type { Dialect } from '../dialect.js';
import { graph } from './graph.js';
import { plain } from './plain.js';

/** Every dialect by name. */
export const dialects: Readonly<Record<DialectName, Dialect>> = { graph, plain };
