import type { TypeReference } from '../../model/edm/type-reference.js';
import { isSuccess, routeKey, type Operation, type Route } from '../../model/operation.js';
import { groupBy } from '../../model/text/group-by.js';

/** A route, and the operation whose page lists it. */
interface RouteUse {
  readonly operation: Operation;
  readonly route: Route;
}

/** Whether a type derives from another one, or a collection's items do. */
export type IsDerived = (type: TypeReference | undefined, base: TypeReference | undefined) => boolean;

interface Surroundings {
  readonly uses: ReadonlyMap<string, readonly RouteUse[]>;
  readonly isDerived: IsDerived;
}

/**
 * Leaves each route to the operations that document what it exchanges. `GET /orders?$expand=customer` is a variant of `GET /orders` and
 * never redefines it; a page that says nothing about a request and its answer adds nothing to a page that does, and a page about a subtype
 * adds nothing to a page that documents the same for the base type.
 */
export function settleRoutes(
  byPage: readonly (readonly Operation[])[],
  isDerived: IsDerived,
): readonly (readonly Operation[])[] {
  const all = byPage.flatMap((operations) =>
    operations.flatMap((operation) => operation.routes.map((route) => ({ operation, route }))),
  );
  const uses = groupBy(all, ({ route }) => routeKey(route));
  return byPage.map((operations) => operations.map((operation) => leaveRoutes(operation, { uses, isDerived })));
}

function leaveRoutes(operation: Operation, surroundings: Surroundings): Operation {
  const shared = new Set(operation.routes.filter((route) => isShared({ operation, route }, surroundings)));
  if (shared.size === 0) return operation;
  return {
    ...operation,
    routes: operation.routes.filter((route) => !shared.has(route)),
    sharedRoutes: [...operation.sharedRoutes, ...shared],
  };
}

function isShared({ operation, route }: RouteUse, { uses, isDerived }: Surroundings): boolean {
  const others = (uses.get(routeKey(route)) ?? []).filter((use) => use.operation !== operation);
  const plain = others.filter((other) => other.route.query === undefined);
  if (route.query !== undefined && plain.length > 0) return true;
  if (!documentsExchange(operation)) return plain.some((other) => documentsExchange(other.operation));
  return plain.some((other) => isPartOf(operation, other.operation, isDerived) || isRestOf(operation, other.operation));
}

/** Whether an operation says nothing of the answer to a request of a type, and another one documents both. */
function isRestOf({ request, responses }: Operation, whole: Operation): boolean {
  if (request?.type === undefined || whole.request?.type === undefined || request.shape !== whole.request.shape)
    return false;
  return !documentsAnswer(responses) && documentsAnswer(whole.responses);
}

/** Whether the page says what is sent, or what comes back. */
function documentsExchange({ request, responses }: Operation): boolean {
  const sent = request !== undefined && (request.type !== undefined || request.shape === 'parameters');
  return sent || documentsAnswer(responses);
}

function documentsAnswer(responses: Operation['responses']): boolean {
  return responses.some(({ status, type, empty }) => isSuccess(status) && (type !== undefined || empty === true));
}

/** Whether an operation sends and gets subtypes of what another one sends and gets. */
function isPartOf(part: Operation, whole: Operation, isDerived: IsDerived): boolean {
  if (part.request?.shape !== whole.request?.shape || part.request?.shape === 'parameters') return false;
  if (part.request !== undefined && !isDerived(part.request.type, whole.request?.type)) return false;
  const typed = part.responses.filter(({ status, type }) => isSuccess(status) && type !== undefined);
  return (
    typed.length > 0 &&
    typed.every(({ status, type }) =>
      whole.responses.some((response) => response.status === status && isDerived(type, response.type)),
    )
  );
}
