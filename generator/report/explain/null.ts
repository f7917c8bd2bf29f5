import type { Property } from '../../model/schema/schema.js';
import { acceptsNull } from '../../model/schema/shape.js';
import { printReasons } from './evidence.js';

/** Whether a property may be null, and why; where the documentation is silent, what is made of that. */
export function printNull(property: Property): string {
  const { nullable, evidence } = property;
  if (nullable === undefined) return printSilence(property);
  const reasons = evidence.filter(({ about }) => about === 'nullable');
  return `Null: ${nullable ? 'allowed' : 'not allowed'}\n${printReasons(reasons)}`;
}

function printSilence(property: Property): string {
  if (property.type.kind === 'Collection')
    return 'Null: not allowed\n  the documentation does not say; a collection is empty rather than null\n';
  if (!acceptsNull(property, 'read'))
    return 'Null: not allowed\n  the documentation does not say, and the property is required\n';
  return 'Null: allowed, but not in a request that creates\n  the documentation does not say; what may be missing may as well be null\n';
}
