import { csdlName, namedIn, type QualifiedName } from '../../model/edm/type-reference.js';
import { isEnum, type SchemaIndex } from '../../model/schema/schema-index.js';
import type { Property } from '../../model/schema/schema.js';
import { translateType, type ComparedSchema, type Comparison } from '../comparison.js';
import { identifyByDescription } from './describe-identity.js';
import { pairNamed, type Pairing } from './pair-named.js';

/** What pairing properties needs to know of both schemas. */
interface PropertyScope {
  readonly before: Pick<ComparedSchema, 'index'>;
  readonly after: Pick<ComparedSchema, 'index'>;
  readonly types: Comparison['types'];
}

/** Pairs the properties of a type; a renamed property has the same type as before. */
export function pairProperties(
  before: readonly Property[],
  after: readonly Property[],
  { before: { index: oldIndex }, after: { index: newIndex }, types }: PropertyScope,
): Pairing<Property> {
  return pairNamed({
    before,
    after,
    mayBeSame: (old, young) =>
      old.kind === young.kind && describeType(old, oldIndex, types) === describeType(young, newIndex, new Map()),
    identities: identifyByDescription(types),
  });
}

/** The type of a property, in which an enum without a name of its own is described by its members. */
function describeType(
  { type }: Property,
  { types }: SchemaIndex,
  names: ReadonlyMap<QualifiedName, QualifiedName>,
): string {
  const unnamed = namedIn(type)
    .map((name) => types.get(name))
    .find((found) => isEnum(found) && found.synthesized);
  if (isEnum(unnamed)) {
    const text = unnamed.members.map(({ name }) => name).join('|');
    return csdlName(type).replaceAll(unnamed.name, text);
  }
  return csdlName(translateType(type, names));
}
