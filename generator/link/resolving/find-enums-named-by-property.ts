import { simpleName } from '../../model/edm/type-reference.js';
import type { Fact, PageFacts, TypeExpression } from '../../model/facts/facts.js';
import type { Declarations } from '../naming/types/gather-declarations.js';
import { mentionsIn } from '../../model/facts/mentions-in.js';
import type { TypeFinder } from '../naming/names/find-types.js';
import type { TypeKey } from '../naming/names/name-table.js';

/**
 * Finds enums that are named after a property: their members are listed under a heading such as `### shippingMode values`, a property
 * `shippingMode` exists, and no Type cell names a type `shippingMode`.
 */
export function findEnumsNamedByProperty(
  pages: readonly PageFacts[],
  declarations: Declarations,
  enums: ReadonlySet<TypeKey>,
  find: TypeFinder,
): ReadonlySet<TypeKey> {
  const headings = [...enums].filter((key) => {
    const types = declarations.get(key)?.types ?? [];
    return types.length > 0 && types.every(({ anchor }) => anchor !== undefined);
  });
  if (headings.length === 0) return new Set();
  const named = new Set<TypeKey | undefined>();
  for (const { facts } of pages) {
    for (const mention of facts.flatMap(typeCells).flatMap(mentionsIn)) named.add(find.inCell(mention));
  }
  const properties = new Set<string>();
  for (const declaration of declarations.values()) {
    for (const { name } of declaration.properties) properties.add(name.toLowerCase());
  }
  return new Set(headings.filter((key) => !named.has(key) && properties.has(simpleName(key))));
}

function typeCells(fact: Fact): readonly TypeExpression[] {
  if (fact.kind === 'Property') return [fact.type];
  return fact.kind === 'Operation' ? fact.parameters.flatMap(({ type }) => type ?? []) : [];
}
