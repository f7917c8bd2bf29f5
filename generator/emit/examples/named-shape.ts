import type { JsonNode } from '../../model/json.js';
import { typeNameMember } from '../../model/schema/type-name.js';
import { shapeAt, type PropertyPlan } from '../../model/shapes/shape.js';
import type { ShapePlan, Shapes } from '../shapes/name-shapes.js';

/** The subtype that the `@odata.type` of a value names, or the declared type. */
export function namedShape(node: JsonNode, shape: ShapePlan, shapes: Shapes): ShapePlan {
  if (node.kind !== 'Object' || shape.union === undefined) return shape;
  const named = node.members.findLast(({ name }) => name === typeNameMember)?.value;
  if (named?.kind !== 'String') return shape;
  const name = named.value.startsWith('#') ? named.value.slice(1) : named.value;
  const subtypes = shape.union.subtypes.map((key) => shapeAt(shapes, key));
  return subtypes.find(({ qualifiedName }) => qualifiedName === name) ?? shape;
}

/** The property of a shape that has a name, its own before inherited ones. */
export function findProperty(name: string, { base, properties }: ShapePlan): PropertyPlan | undefined {
  const own = properties.findLast(({ property }) => property.name === name);
  return own ?? (base && findProperty(name, base));
}

/** The own and inherited relationships of a shape. */
export function relationshipsOf({ base, relationships }: ShapePlan): readonly PropertyPlan[] {
  return [...(base === undefined ? [] : relationshipsOf(base)), ...relationships];
}
