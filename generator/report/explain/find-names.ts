import { isNamed, type QualifiedName, simpleName } from '../../model/edm/type-reference.js';
import type { Schema, SchemaType } from '../../model/schema/schema.js';
import { catalogue } from '../../model/catalogue/index.js';
import { nearestNames } from '../../model/text/nearest-names.js';
import { printable } from '../printable.js';

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
  const near = nearestNames(name, knownNames(schema));
  const question = near.length === 0 ? '' : `; did you mean ${near.map(printable).join(', ')}?`;
  return `No type, property or diagnostic code is called ${printable(name)}${question}\n`;
}

function knownNames({ types }: Schema): readonly string[] {
  const names = types.flatMap((type) => {
    const owner = simpleName(type.name);
    return type.kind === 'EnumType'
      ? [owner]
      : [owner, ...type.properties.map((property) => `${owner}.${property.name}`)];
  });
  return [...new Set([...Object.keys(catalogue), ...names])];
}
