import { isCollection, itemShape } from '../../templates/src/runtime/item-shape.js';
import { propertiesOf } from '../../templates/src/runtime/properties-of.js';
import type { Shape } from '../../templates/src/runtime/shape.js';

/** Whether a shape has values at all: an object that must contain another of its type never ends. */
export function hasValues(shape: Shape, within: readonly string[] = []): boolean {
  if (shape.kind === 'union') return [shape.base(), ...shape.subtypes()].some((one) => hasValues(one, within));
  if (shape.kind !== 'object') return true;
  if (within.includes(shape.name)) return false;
  return propertiesOf(shape)
    .filter(([, type, presence]) => presence === 0 && !isCollection(type))
    .every(([, type]) => hasValues(itemShape(type), [...within, shape.name]));
}
