import { lowerFirst, upperFirst } from '../../model/text/first-letter.js';

/** `orderLine`, `order-line` and `order line` as a type is called in TypeScript: `OrderLine`. Underscores stay, as in `v4_0`. */
export function pascalCase(name: string): string {
  const words = name.split(/[^\p{ID_Continue}]+/u).filter((word) => word !== '');
  const joined = words.map(upperFirst).join('');
  if (joined === '') return 'Unnamed';
  return /^[\p{ID_Start}_]/u.test(joined) ? joined : `_${joined}`;
}

/** The same as a value is called: `orderLine`. */
export function camelCase(name: string): string {
  return lowerFirst(pascalCase(name));
}

/** The same as a file is called, in letters that every file system tells apart: `order-line`. */
export function kebabCase(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.join('-').slice(0, 120) || 'unnamed';
}
