import { dirname, join, relative } from 'node:path/posix';

/** Resolves a specifier: `../runtime/index.js` in `sales/order` is `runtime/index`. */
export function resolveModule(from: string, specifier: string): string {
  return join(dirname(from), specifier.replace(/\.js$/, ''));
}

/** The specifier of a module: `runtime/index` in `sales/order` is `../runtime/index.js`. */
export function specifierOf(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return `${path.startsWith('.') ? path : `./${path}`}.js`;
}
