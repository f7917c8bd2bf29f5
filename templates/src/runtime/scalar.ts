export type * as Scalar from './primitives.js';
