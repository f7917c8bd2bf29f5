import type { Operation, Route } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';

/**
 * Does an example request call the operation? Pages also show other requests, for example one that reads what was changed, or
 * one that the service sends to the client.
 */
export function isCallOf({ routes }: Operation, { method, target }: Pick<Example, 'method' | 'target'>): boolean {
  return routes.some((route) => route.method === method && leadsTo(route, target ?? ''));
}

/** The last segment of the route that is spelt out stands somewhere in the URL. */
function leadsTo({ path }: Route, target: string): boolean {
  const spelt = path.split('/').filter((segment) => segment !== '' && !/[{}$:]/.test(segment));
  const last = spelt.at(-1)?.split('(', 1)[0]?.toLowerCase();
  return last === undefined || target.split(/[/\\?(:]/).some((segment) => segment.toLowerCase() === last);
}
