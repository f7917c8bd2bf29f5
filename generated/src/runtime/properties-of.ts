import type { ObjectShape, PropertyShape } from './shape.js';

/** The documented properties, inherited ones first. */
export function propertiesOf({ base, properties }: ObjectShape): readonly PropertyShape[] {
  return [...(base === undefined ? [] : propertiesOf(base())), ...properties];
}
