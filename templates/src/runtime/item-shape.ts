import type { PropertyShape, PropertyType, Shape } from './shape.js';

/** Is it the type of a collection, which stands in brackets? */
export function isCollection(type: PropertyShape[1]): type is readonly [PropertyType] {
  return Array.isArray(type);
}

/** The shape of a property's value, or of its items. */
export function itemShape(type: PropertyShape[1]): Shape {
  const item = isCollection(type) ? type[0] : type;
  return typeof item === 'function' ? item() : item;
}
