import { isNamed, type QualifiedName, simpleName } from '../../model/edm/type-reference.js';
import type { Schema, SchemaType } from '../../model/schema/schema.js';
import { catalogue } from '../../model/catalogue/index.js';
import { nearestNames } from '../../model/text/nearest-names.js';
import { printable } from '../printable.js';

/** The types of that simple or qualified name, without regard to case. */
export function findTypes(name: string, { types }: Schema): readonly SchemaType[] {
  return types.filter((type) => isNamed(type.name, name));
}

/** What the documentation calls a type or property that the package calls otherwise: of `Purchase.total` `contoso.sales.order.total`. */
export function documentedName(name: string, renames: ReadonlyMap<QualifiedName, string>): string | undefined {
  const folded = name.toLowerCase();
  const [type, renamed] = [...renames].find(([, own]) => `${folded}.`.startsWith(`${own.toLowerCase()}.`)) ?? [];
  return type === undefined || renamed === undefined ? undefined : type + name.slice(renamed.length);
}

/** What to say about an unknown name: the names that are nearest to it, if any is near. */
export function suggestNames(name: string, schema: Schema): string {
  const near = nearestNames(name, knownNames(schema));
  const question = near.length === 0 ? '' : `; did you mean ${near.map(printable).join(', ')}?`;
  return `Nothing is called ${printable(name)}: no type, no property and no diagnostic code${question}\n`;
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
