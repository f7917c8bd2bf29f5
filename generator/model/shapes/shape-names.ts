import type { ShapeName } from '../schema/shape.js';

/** All shapes, in the order in which they are written. */
export const shapeNames: readonly ShapeName[] = ['read', 'create', 'update'];
