import type { QualifiedName } from '../../model/edm/type-reference.js';

/** What the documentation calls a type or property that the package calls otherwise: of `Purchase.total` `contoso.sales.order.total`. */
export function documentedName(name: string, renames: ReadonlyMap<QualifiedName, string>): string | undefined {
  const folded = name.toLowerCase();
  const [type, renamed] = [...renames].find(([, own]) => `${folded}.`.startsWith(`${own.toLowerCase()}.`)) ?? [];
  return type === undefined || renamed === undefined ? undefined : type + name.slice(renamed.length);
}
