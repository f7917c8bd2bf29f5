import { routeUses, type RouteUses } from '../../model/exchange/route-uses.js';
import { httpMethods } from '../../model/operation.js';
import type { Schema } from '../../model/schema/schema.js';
import { sortBy } from '../../model/text/compare.js';
import { groupBy } from '../../model/text/group-by.js';
import type { Definitions } from '../json-schema/plan-definitions.js';
import { describeOperation } from './describe-operation.js';
import { nameOperations } from './name-operations.js';
import { pathTemplate } from './path-template.js';

/** The operations on one path, by method in lower case. */
type PathItem = Readonly<Record<string, object>>;

/**
 * Describes the operations by path and method. Paths that differ only in the names of placeholders are one path in OpenAPI, with the
 * names of the first.
 */
export function describePaths(schema: Schema, definitions: Definitions): Readonly<Record<string, PathItem>> {
  const hierarchyOf = ({ route }: RouteUses) => pathTemplate(route.path).hierarchy;
  const routes = routeUses(schema.operations, ({ method, path }) => `${method} ${pathTemplate(path).hierarchy}`);
  const sorted = sortBy(routes.values(), hierarchyOf);
  const ids = nameOperations(sorted);
  const items = [...groupBy(sorted, hierarchyOf).values()].map((same): readonly [string, PathItem] => {
    const { path, names } = pathTemplate(same[0]?.route.path ?? '');
    const described = sortBy(same, methodOrder).map((uses): readonly [string, object] => [
      uses.route.method.toLowerCase(),
      describeOperation(uses, { id: ids.get(uses) ?? '', names }, definitions),
    ]);
    return [path, Object.fromEntries(described)];
  });
  return Object.fromEntries(items);
}

function methodOrder({ route }: RouteUses): string {
  return String(httpMethods.indexOf(route.method));
}
