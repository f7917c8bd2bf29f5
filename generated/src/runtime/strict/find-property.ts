// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { ObjectShape, PropertyShape } from '../shape.js';

/** Returns the documented property with a name, own or inherited. */
export function findProperty({ properties, base }: ObjectShape, name: string): PropertyShape | undefined {
  return properties.find(([known]) => known === name) ?? (base && findProperty(base(), name));
}
