import { isRequest, nearestRoutes } from '../../model/find-routes.js';
import { indexSchema, isEnum } from '../../model/schema/schema-index.js';
import { isNamed, namedIn, type QualifiedName, simpleName } from '../../model/edm/type-reference.js';
import type { Schema, SchemaType } from '../../model/schema/schema.js';
import { catalogue } from '../../model/catalogue/index.js';
import { nearestNames } from '../../model/text/nearest-names.js';
import { printable } from '../text/printable.js';

/** The types with a simple or qualified name, ignoring case. */
export function findTypes(name: string, { types }: Schema): readonly SchemaType[] {
  return types.filter((type) => isNamed(type.name, name));
}

/** The documented name of a renamed type or of its property: `contoso.sales.order.total` for `Purchase.total`. */
export function documentedName(name: string, renames: ReadonlyMap<QualifiedName, string>): string | undefined {
  const folded = name.toLowerCase();
  const [type, renamed] = [...renames].find(([, own]) => `${folded}.`.startsWith(`${own.toLowerCase()}.`)) ?? [];
  return type === undefined || renamed === undefined ? undefined : type + name.slice(renamed.length);
}

/** The message for an unknown name, with similar names if there are any. */
export function suggestNames(name: string, schema: Schema): string {
  const near = isRequest(name) ? nearestRoutes(name, schema.operations) : nearestNames(name, knownNames(name, schema));
  const question = near.length === 0 ? '' : `; did you mean ${near.map(printable).join(', ')}?`;
  return `No type, property, member, operation or diagnostic code is called ${printable(name)}${question}\n`;
}

/** Names with as many dots as the wanted one may need: types and codes, properties, members of enums that properties have. */
function knownNames(name: string, schema: Schema): readonly string[] {
  const { types } = indexSchema(schema);
  const names = schema.types.flatMap((type) => {
    const owner = simpleName(type.name);
    if (type.kind === 'EnumType') return [owner, ...type.members.map((member) => `${owner}.${member.name}`)];
    const properties = type.properties.flatMap((property) => {
      const own = `${owner}.${property.name}`;
      const values = name.split('.').length < 3 ? [] : namedIn(property.type).map((one) => types.get(one));
      return [own, ...values.filter(isEnum).flatMap(({ members }) => members.map((member) => `${own}.${member.name}`))];
    });
    return [owner, ...properties];
  });
  return [...new Set([...Object.keys(catalogue), ...names])];
}
