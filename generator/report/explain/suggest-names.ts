import { catalogue } from '../../model/catalogue/index.js';
import { simpleName } from '../../model/edm/type-reference.js';
import { nearestNames } from '../../model/text/nearest-names.js';
import type { Schema } from '../../model/schema/schema.js';
import { printable } from '../printable.js';

/** What to say about an unknown name: the names that are nearest to it, if any is near. */
export function suggestNames(name: string, schema: Schema): string {
  const near = nearestNames(name, knownNames(schema));
  const question = near.length === 0 ? '' : `; did you mean ${near.map(printable).join(', ')}?`;
  return `Nothing is called ${printable(name)}: no type, no property and no diagnostic code${question}\n`;
}

function knownNames({ types }: Schema): readonly string[] {
  const names = types.flatMap((type) => {
    const owner = simpleName(type.name);
    return type.kind === 'EnumType'
      ? [owner]
      : [owner, ...type.properties.map((property) => `${owner}.${property.name}`)];
  });
  return [...new Set([...Object.keys(catalogue), ...names])];
}
