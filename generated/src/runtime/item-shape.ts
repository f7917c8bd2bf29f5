// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { PropertyShape, PropertyType, Shape } from './shape.js';

/** Whether the type is that of a collection, which is written in brackets. */
export function isCollection(type: PropertyShape[1]): type is readonly [PropertyType] {
  return Array.isArray(type);
}

/** Returns the shape of a property's value or, for a collection, of its items. */
export function itemShape(type: PropertyShape[1]): Shape {
  const item = isCollection(type) ? type[0] : type;
  return typeof item === 'function' ? item() : item;
}
