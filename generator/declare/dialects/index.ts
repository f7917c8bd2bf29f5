import type { Dialect } from '../dialect.js';
import { graph } from './graph.js';

/** Every dialect by name. */
export const dialects = { graph } satisfies Readonly<Record<string, Dialect>>;
