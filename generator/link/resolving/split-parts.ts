import type { TypeReference } from '../../model/edm/type-reference.js';
import { isSuccess, routeKey, type Operation, type Route } from '../../model/operation.js';
import { groupBy } from '../../model/text/group-by.js';
import { lastSegment } from '../../model/text/link-target.js';

/** The type of a property of what an operation returns. */
export type TypeOfPart = (type: TypeReference, name: string) => TypeReference | undefined;

/**
 * Splits an operation that returns an object on one route and single properties of it on others: `GET /shop/settings` and
 * `GET /shop/settings/timeZone`, or `GET /orders` and `GET /orders/{id}/customer`. The routes of a property become an operation of their own at the end of the page.
 */
export function splitParts(
  byPage: readonly (readonly Operation[])[],
  typeOfPart: TypeOfPart,
): readonly (readonly Operation[])[] {
  const taken = new Set(byPage.flatMap((operations) => operations.map(({ id }) => id)));
  return byPage.map((operations) => {
    const split = operations.map((operation) => splitOperation(operation, typeOfPart, taken));
    return [...split.map(({ whole }) => whole), ...split.flatMap(({ parts }) => parts)];
  });
}

interface Split {
  readonly whole: Operation;
  readonly parts: readonly Operation[];
}

function splitOperation(operation: Operation, typeOfPart: TypeOfPart, taken: ReadonlySet<string>): Split {
  const { type, within } = returnedObjects(operation);
  const keys = new Set(operation.routes.map(routeKey));
  const nameOf = (route: Route) => (type === undefined ? undefined : partName(route, { keys, within }));
  const byName = groupBy(operation.routes, nameOf);
  const parts = [...byName].flatMap(([name, routes]) => {
    const part = type === undefined || name === undefined ? undefined : (bytesAt(name) ?? typeOfPart(type, name));
    const id = `${operation.id}-${name?.replace('$', '').toLowerCase()}`;
    return part === undefined || taken.has(id) ? [] : [partOf(operation, { id, routes, type: part })];
  });
  const moved = new Set(parts.flatMap(({ routes }) => routes));
  return { whole: { ...operation, routes: operation.routes.filter((route) => !moved.has(route)) }, parts };
}

/** The type of the objects that a GET returns, and what its path has before the name of a property: a key after that of a list. */
interface ReturnedObjects {
  readonly type?: TypeReference;
  readonly within: RegExp;
}

function returnedObjects({ routes, responses }: Operation): ReturnedObjects {
  const types = responses.flatMap(({ status, type }) => (isSuccess(status) && type !== undefined ? [type] : []));
  const [type] = types;
  const one = routes.every(({ method }) => method === 'GET') && types.length === 1 ? type : undefined;
  if (one?.kind === 'Collection') return { type: one.of, within: /\/\{[^{}]*\}$/ };
  return one?.kind === 'Named' ? { type: one, within: /$/ } : { within: /$/ };
}

/** The last segment of a route whose other segments are a route of the operation as well. */
function partName(
  { method, path }: Route,
  { keys, within }: { readonly keys: ReadonlySet<string>; readonly within: RegExp },
): string | undefined {
  const name = lastSegment(path);
  const owner = path.slice(0, path.length - name.length - 1);
  const whole = owner.replace(within, '');
  const isRoute = within.test(owner) && keys.has(routeKey({ method, path: whole }));
  return /^\$?\w+$/.test(name) && isRoute ? name : undefined;
}

/** The bytes of an object, whose own route returns its properties: `GET /me/photo` and `GET /me/photo/$value`. */
function bytesAt(name: string): TypeReference | undefined {
  return name === '$value' ? { kind: 'Primitive', name: 'Edm.Stream' } : undefined;
}

function partOf(
  operation: Operation,
  part: Pick<Operation, 'id' | 'routes'> & { readonly type: TypeReference },
): Operation {
  const { id, routes, type } = part;
  const responses = operation.responses.map((response) =>
    response.type === undefined ? response : { ...response, type },
  );
  return { ...operation, id, routes, sharedRoutes: [], responses };
}
