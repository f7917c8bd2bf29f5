import { literalRouteKey, placeholdersIn, type Operation, type Parameter, type Route } from '../../model/operation.js';
import { compareText } from '../../model/text/compare.js';
import { groupBy } from '../../model/text/group-by.js';

/**
 * Gives routes that differ only in the names of their placeholders one spelling, so that `GET /orders/{id}` and `GET /orders/{order-id}` are one
 * operation: the spelling whose placeholders are the most frequent ones of the set.
 */
export function settlePlaceholders(byPage: readonly (readonly Operation[])[]): readonly (readonly Operation[])[] {
  const routes = byPage.flatMap((operations) => operations.flatMap((operation) => operation.routes));
  const frequency = countNames(routes);
  const spellings = new Map(
    [...groupBy(routes, literalRouteKey)].map(([key, same]) => [key, chooseSpelling(same, frequency)]),
  );
  const spell = (route: Route): Route => ({ ...route, path: spellings.get(literalRouteKey(route)) ?? route.path });
  return byPage.map((operations) => operations.map((operation) => respell(operation, spell)));
}

function countNames(routes: readonly Route[]): ReadonlyMap<string, number> {
  const names = routes.flatMap(({ path }) => placeholdersIn(path));
  return new Map([...groupBy(names, (name) => name)].map(([name, same]) => [name, same.length]));
}

function chooseSpelling(routes: readonly Route[], frequency: ReadonlyMap<string, number>): string {
  const paths = [...groupBy(routes, ({ path }) => path)].map(([path, same]) => ({
    path,
    uses: same.length,
    names: placeholdersIn(path).reduce((sum, name) => sum + (frequency.get(name) ?? 0), 0),
  }));
  const [first] = paths.toSorted((a, b) => b.names - a.names || b.uses - a.uses || compareText(a.path, b.path));
  return first?.path ?? '';
}

function respell(operation: Operation, spell: (route: Route) => Route): Operation {
  const respelt = operation.routes.map((route) => ({ from: route, to: spell(route) }));
  if (respelt.every(({ from, to }) => from.path === to.path)) return operation;
  const byPath = groupBy(respelt, ({ to }) => literalRouteKey(to));
  const renamed = new Map(respelt.flatMap(({ from, to }) => pairNames(from.path, to.path)));
  return {
    ...operation,
    routes: [...byPath.values()].flatMap(([first]) => (first === undefined ? [] : [first.to])),
    parameters: operation.parameters.map((parameter) => rename(parameter, renamed)),
  };
}

function pairNames(from: string, to: string): readonly (readonly [string, string])[] {
  const names = placeholdersIn(to);
  return placeholdersIn(from).map((name, index) => [name, names[index] ?? name] as const);
}

/** A path parameter under the new name of its placeholder. */
function rename(parameter: Parameter, renamed: ReadonlyMap<string, string>): Parameter {
  const name = parameter.in === 'path' ? renamed.get(parameter.name) : undefined;
  return name === undefined ? parameter : { ...parameter, name };
}
