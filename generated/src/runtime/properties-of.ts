import type { ObjectShape, PropertyShape } from './shape.js';

/** Returns the documented properties of a shape, inherited ones first. */
export function propertiesOf({ base, properties }: ObjectShape): readonly PropertyShape[] {
  return [...(base === undefined ? [] : propertiesOf(base())), ...properties];
}
