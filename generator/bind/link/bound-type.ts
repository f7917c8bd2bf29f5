import { simpleName, type TypeReference } from '../../model/edm.js';
import type { OperationFact } from '../../model/facts.js';
import type { NavigationIndex } from './navigation-index.js';
import type { TypeScope } from './type-scope.js';

/** Finds the type that an action or function is bound to: by the page's name (`sales-order-cancel`), else by where its path leads. */
export function findBoundType(
  operation: OperationFact,
  id: string,
  scope: TypeScope,
  navigation: NavigationIndex,
): TypeReference | undefined {
  return byPageName(id, scope) ?? byPath(operation, navigation);
}

function byPageName(id: string, { table, names, enums }: TypeScope): TypeReference | undefined {
  const words = id
    .slice(id.lastIndexOf('/') + 1)
    .split('-')
    .slice(0, -1);
  const candidates = words.map((_, start) => words.slice(start).join(''));
  const keys = candidates.flatMap((name) => table.bySimpleName.get(name) ?? []).filter((key) => !enums.has(key));
  const longest = keys.filter((key) => simpleName(key) === simpleName(keys[0] ?? ''));
  const name = longest.length === 1 ? names.get(longest[0] ?? '') : undefined;
  return name === undefined ? undefined : { kind: 'Named', name };
}

/** In `/orders/{id}/cancel` the action is bound to what `orders` leads to, if that is the same wherever the name occurs. */
function byPath({ routes, invocation }: OperationFact, navigation: NavigationIndex): TypeReference | undefined {
  const segments = (routes[0]?.path ?? '')
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  const own = segments.findLastIndex((segment) =>
    segment.replace(/\(.*$/, '').endsWith(invocation?.name.toLowerCase() ?? ''),
  );
  const before = segments.slice(0, Math.max(0, own)).findLast((segment) => !/^[{<]/.test(segment));
  const types = before === undefined ? undefined : navigation.get(before.replace(/\(.*$/, ''));
  return types?.length === 1 ? types[0] : undefined;
}
