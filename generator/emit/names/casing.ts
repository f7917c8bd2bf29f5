import { lowerFirst, upperFirst } from '../../model/text/first-letter.js';

/** Turns `orderLine`, `order-line` or `order line` into the name of a type: `OrderLine`. Underscores stay, as in `v4_0`. */
export function pascalCase(name: string): string {
  const words = name.split(/[^\p{ID_Continue}]+/u).filter((word) => word !== '');
  const joined = words.map(upperFirst).join('');
  if (joined === '') return 'Unnamed';
  return /^[\p{ID_Start}_]/u.test(joined) ? joined : `_${joined}`;
}

/** Turns `OrderLine`, `order-line` or `order line` into the name of a value: `orderLine`. */
export function camelCase(name: string): string {
  return lowerFirst(pascalCase(name));
}

/** Turns `OrderLine`, `orderLine` or `order line` into the name of a file: `order-line`. The letters differ on every file system. */
export function kebabCase(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.join('-').slice(0, 120) || 'unnamed';
}
