import { simpleName, type TypeReference } from '../../model/edm/type-reference.js';
import type { OperationFact } from '../../model/facts/facts.js';
import { lastSegment } from '../../model/text/link-target.js';
import type { NameTable, TypeKey } from '../naming/names/name-table.js';
import type { NavigationIndex } from './navigation-index.js';
import type { TypeScope } from './type-scope.js';

/**
 * Finds the type that an action or function is bound to, by the page's name (`sales-order-cancel`) or else by its path. It is bound to a
 * collection if the path has no key before the name: `/orders/{id}/cancel` is bound to an order, `/orders/delta` to a collection of orders.
 */
export function findBoundType(
  operation: OperationFact,
  pageName: string,
  scope: TypeScope,
  navigation: NavigationIndex,
): TypeReference | undefined {
  const place = findPlace(operation);
  const leadsTo = place === undefined ? undefined : navigation.get(place.name);
  const type = byPageName(operation, pageName, scope) ?? (leadsTo?.types.length === 1 ? leadsTo.types[0] : undefined);
  const isCollection = place?.item === false && (leadsTo?.collection === true || isPluralOf(place.name, type));
  return type !== undefined && isCollection ? { kind: 'Collection', of: type } : type;
}

/** The last literal path segment before the action, for example `orders`, and whether a key after it selects one item. */
interface Place {
  readonly name: string;
  readonly item: boolean;
}

function findPlace({ routes, invocation }: OperationFact): Place | undefined {
  const segments = (routes[0]?.path ?? '')
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  const own = segments.findLastIndex((segment) => nameOf(segment).endsWith(invocation?.name.toLowerCase() ?? ''));
  const before = segments.slice(0, Math.max(0, own));
  const index = before.findLastIndex((segment) => !/^[{<]/.test(segment));
  const segment = before[index];
  if (segment === undefined) return undefined;
  return { name: nameOf(segment), item: index < before.length - 1 || segment.endsWith(')') };
}

function nameOf(segment: string): string {
  return segment.replace(/\(.*$/, '');
}

function isPluralOf(segment: string, type: TypeReference | undefined): boolean {
  const name = type?.kind === 'Named' ? simpleName(type.name).toLowerCase() : undefined;
  return (
    name !== undefined &&
    [`${name}s`, `${name}es`, `${name.slice(0, -1)}ies`].some((plural) => plural.endsWith(segment))
  );
}

/** Finds the type by the words of the page's name: `sales-order-cancel` contains `order`. The words may also be the type's file name. */
function byPageName(
  { invocation }: OperationFact,
  pageName: string,
  { table, names, enums }: TypeScope,
): TypeReference | undefined {
  const words = lastSegment(pageName).split('-');
  if (words.pop() !== invocation?.name.toLowerCase()) return undefined;
  while (verbs.has(words.at(-1) ?? '')) words.pop();
  const found = words.map((_, start) =>
    typesNamed(words.slice(start).join(''), table).filter((key) => !enums.has(key)),
  );
  const [key, other] = found.find(({ length }) => length > 0) ?? [];
  const name = key === undefined || other !== undefined ? undefined : names.get(key);
  return name === undefined ? undefined : { kind: 'Named', name };
}

const verbs: ReadonlySet<string> = new Set(['create', 'delete', 'get', 'list', 'post', 'put', 'update']);

function typesNamed(name: string, { bySimpleName, bySlug, byPath }: NameTable): readonly TypeKey[] {
  const known = bySimpleName.get(name);
  if (known !== undefined) return known;
  const [page, other] = bySlug.get(name) ?? [];
  const defined = page === undefined || other !== undefined ? [] : (byPath.get(page) ?? []);
  return defined.filter(({ anchor }) => anchor === undefined).map(({ key }) => key);
}
