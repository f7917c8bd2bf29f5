import { distance } from 'fastest-levenshtein';
import { catalogue } from '../../model/catalogue/index.js';
import { simpleName } from '../../model/edm.js';
import type { Schema } from '../../model/schema.js';
import { printable } from '../printable.js';

/** What to say about a name that nothing has: the three names that are nearest to it, where any is near. */
export function suggestNames(name: string, schema: Schema): string {
  const near = nearest(name, knownNames(schema));
  const question = near.length === 0 ? '' : `; did you mean ${near.map(printable).join(', ')}?`;
  return `Unexpected name ${printable(name)}, expected a type, a property or a diagnostic code${question}\n`;
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

function nearest(name: string, known: readonly string[]): readonly string[] {
  // Nothing as long as this is a slip of the pen, and the comparison takes quadratic time.
  if (name.length > 200) return [];
  const limit = Math.max(2, Math.floor(name.length / 4));
  return known
    .map((candidate) => ({ candidate, steps: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= limit)
    .toSorted((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
