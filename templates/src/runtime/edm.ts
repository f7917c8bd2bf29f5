export type * as Edm from './primitives.js';
