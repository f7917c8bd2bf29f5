import type { ShapeName } from '../schema/shape.js';

/** All shapes, in output order. */
export const shapeNames: readonly ShapeName[] = ['read', 'create', 'update'];
