import { requestLines, type Operation, type Route } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';

/**
 * Whether an example request calls the operation. Pages also show other requests, for example one that reads the changed object or one
 * that the service sends to the client.
 */
export function isCallOf(operation: Operation, { method, target }: Pick<Example, 'method' | 'target'>): boolean {
  return requestLines(operation).some((route) => route.method === method && leadsTo(route, target ?? ''));
}

/** Whether the URL contains the last literal segment of the route's path. */
function leadsTo({ path }: Route, target: string): boolean {
  const spelt = path.split('/').filter((segment) => segment !== '' && !/[{}$:]/.test(segment));
  const last = spelt.at(-1)?.split('(', 1)[0]?.toLowerCase();
  return last === undefined || target.split(/[/\\?(:]/).some((segment) => segment.toLowerCase() === last);
}
