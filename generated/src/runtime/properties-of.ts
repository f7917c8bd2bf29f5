// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { ObjectShape, PropertyShape } from './shape.js';

/** Returns the documented properties of a shape, inherited ones first. */
export function propertiesOf({ base, properties }: ObjectShape): readonly PropertyShape[] {
  return [...(base === undefined ? [] : propertiesOf(base())), ...properties];
}
