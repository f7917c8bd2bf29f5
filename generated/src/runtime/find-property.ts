import type { ObjectShape, PropertyShape } from './shape.js';

/** The documented property of this name, inherited ones included. */
export function findProperty({ properties, base }: ObjectShape, name: string): PropertyShape | undefined {
  return properties.find(([known]) => known === name) ?? (base && findProperty(base(), name));
}
