import type { SchemaType } from '../../model/schema/schema.js';

/** A kind of type in words. */
export function kindInWords({ kind }: SchemaType): string {
  return { EntityType: 'an entity type', ComplexType: 'a complex type', EnumType: 'an enumeration' }[kind];
}
