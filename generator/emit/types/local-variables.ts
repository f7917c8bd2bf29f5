import { claim } from '../claim.js';
import { isIdentifier } from '../escape/is-identifier.js';
import { reservedLocals } from './reserved-locals.js';

/** How a guard calls the variable of each property: like the property, unless that is no identifier or means something else. */
export function nameLocals(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(names.map((name) => [name, claim(taken, localName(name))]));
}

function localName(name: string): string {
  const isFree = isIdentifier(name) && !reservedLocals.has(name) && !/^(?:is|has|are|check|keysOf|typeNamesOf)[\p{Lu}_]/u.test(name);
  if (isFree && !name.includes('_')) return name;
  return `${name.replace(/[^\p{ID_Continue}]+/gu, '_').replace(/^(?!\p{ID_Start})/u, '_')}_`;
}
