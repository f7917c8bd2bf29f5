import type { JsonNode } from '../../model/json.js';
import type { Property } from '../../model/schema/schema.js';
import type { Bounds } from '../../model/constraint.js';
import { boundsOf } from '../../model/shapes/bounds.js';

/** The documented limits of a property if a value breaks them, as the validators of requests test it. */
export function brokenBounds(node: JsonNode, property: Property): Bounds | undefined {
  const bounds = boundsOf(property);
  return bounds === undefined || isWithin(node, bounds) ? undefined : bounds;
}

function isWithin(node: JsonNode, bounds: Bounds): boolean {
  switch (node.kind) {
    case 'String':
      return isBetween(codePointsOf(node.value), bounds.minLength, bounds.maxLength);
    case 'Number':
      return isBetween(Number(node.text), bounds.minimum, bounds.maximum);
    case 'Array':
      return isBetween(node.items.length, bounds.minItems, bounds.maxItems);
    case 'Object':
    case 'Boolean':
    case 'Null':
      return true;
  }
}

function isBetween(value: number, min = -Infinity, max = Infinity): boolean {
  return value >= min && value <= max;
}

function codePointsOf(text: string): number {
  return [...text].length;
}
