import { csdlName, type TypeReference } from '../../model/edm/type-reference.js';
import { routeKey, type Operation } from '../../model/operation.js';
import { groupBy } from '../../model/text/group-by.js';
import { translateType, type Comparison } from '../comparison.js';
import { pairByKey, withoutPaired, type Paired, type Unpaired } from './pair-by-key.js';

/** The operations that both schemas document, and those that only one does. */
export type OperationPairing = Paired<Operation>;

/**
 * Pairs the operations of two schemas by their places: those on the same page that share a request line, then those that share a request
 * line, then those on the same page, whose request line was replaced.
 */
export function pairOperations(before: readonly Operation[], after: readonly Operation[]): OperationPairing {
  const byRoute = pairByRoute({ removed: before, added: after });
  const byPage = pairByKey(byRoute, ({ id }) => id);
  return { ...byPage, pairs: [...byRoute.pairs, ...byPage.pairs] };
}

/**
 * Pairs operations of which neither page nor request line is the same: one was moved if title, method, parameters, request and answers are
 * the same, and no other operation in its schema has the same ones. Otherwise one operation was removed and another one added.
 */
export function pairMovedOperations(found: OperationPairing, types: Comparison['types']): OperationPairing {
  const before = [...found.pairs.map(([old]) => old), ...found.removed];
  const after = [...found.pairs.map(([, young]) => young), ...found.added];
  const contents = new Map([
    ...before.map((operation) => [operation, describeContents(operation, types)] as const),
    ...after.map((operation) => [operation, describeContents(operation, new Map())] as const),
  ]);
  const counts = groupBy([...before, ...after], (operation) => contents.get(operation));
  const step = pairByKey(found, (operation) => {
    const text = contents.get(operation);
    // At most one operation before and one after have the contents.
    return (counts.get(text)?.length ?? 0) <= 2 ? text : undefined;
  });
  return { ...step, pairs: [...found.pairs, ...step.pairs] };
}

/** Pairs each operation with one that has one of its request lines: rather one on the same page, and rather by the principal line. */
function pairByRoute({ removed, added }: Unpaired<Operation>): OperationPairing {
  const owners = new Map<string, Operation[]>();
  for (const operation of added) {
    for (const key of new Set(operation.routes.map(routeKey))) owners.set(key, [...(owners.get(key) ?? []), operation]);
  }
  const taken = new Set<Operation>();
  const pairs: (readonly [Operation, Operation])[] = [];
  const choose = (wanted: (old: Operation, young: Operation) => boolean): void => {
    const settled = new Set(pairs.map(([old]) => old));
    for (const old of removed.filter((operation) => !settled.has(operation))) {
      const found = old.routes
        .flatMap((route) => owners.get(routeKey(route)) ?? [])
        .find((young) => !taken.has(young) && wanted(old, young));
      if (found === undefined) continue;
      taken.add(found);
      pairs.push([old, found]);
    }
  };
  choose((old, young) => old.id === young.id);
  choose((old, young) => principal(old) === principal(young));
  choose(() => true);
  return withoutPaired({ removed, added }, pairs);
}

function principal({ routes: [first] }: Operation): string | undefined {
  return first && routeKey(first);
}

function describeContents(
  { title, routes, parameters, request, responses }: Operation,
  types: Comparison['types'],
): string {
  const typed = (type: TypeReference | undefined) => (type === undefined ? null : csdlName(translateType(type, types)));
  return JSON.stringify([
    title,
    routes.map(({ method }) => method),
    parameters.filter((parameter) => parameter.in !== 'path').map(({ name, type }) => [name, typed(type)]),
    request && [request.shape, typed(request.type)],
    responses.map(({ status, type }) => [status, typed(type)]),
  ]);
}
