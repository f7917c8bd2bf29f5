import { collectIssues } from './collect-issues.js';
import { findProperty } from './find-property.js';
import type { JsonObject } from '../is-object.js';
import { isCollection, itemShape } from '../item-shape.js';
import type { PropertyShape, Shape } from '../shape.js';

/** Copies a valid value without its undocumented properties. */
export function stripUnknown(value: unknown, shape: Shape): unknown {
  // #region odata
  if (shape.kind === 'union') return stripUnknown(value, shape.shapeOf(value));
  // #endregion
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((item) => stripUnknown(item, shape.of));
  if (shape.kind === 'map')
    return Object.fromEntries(
      Object.entries(value as JsonObject).map(([name, entry]) => [name, stripUnknown(entry, shape.of)]),
    );
  if (shape.kind === 'alternatives') {
    const fitting = shape.of.find((one) => !collectIssues(value, one, {}));
    return fitting === undefined ? value : stripUnknown(value, fitting);
  }
  if (shape.kind !== 'object') return value;
  const entries = Object.entries(value as JsonObject).flatMap(([name, item]) => {
    const property = findProperty(shape, name);
    if (property) return [[name, stripProperty(item, property)]];
    return shape.open || name.includes('@') ? [[name, item]] : [];
  });
  // Unlike an assignment, this makes `__proto__` an ordinary property.
  return Object.fromEntries(entries);
}

function stripProperty(value: unknown, [, type]: PropertyShape): unknown {
  if (value == null) return value;
  const shape = itemShape(type);
  return isCollection(type) && Array.isArray(value)
    ? value.map((each) => stripUnknown(each, shape))
    : stripUnknown(value, shape);
}
