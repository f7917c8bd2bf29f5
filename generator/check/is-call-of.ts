import type { Operation } from '../model/operation.js';
import type { Example } from '../model/schema.js';

/** Does an example request call the operation? Pages also show other requests, for example one that reads what was changed. */
export function isCallOf({ routes }: Operation, { method }: Pick<Example, 'method'>): boolean {
  return routes.some((route) => route.method === method);
}
