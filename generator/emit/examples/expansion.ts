import { jsonMember, type JsonNode } from '../../model/json.js';
import { shapeAt, type PropertyPlan } from '../../model/shapes/shape.js';
import type { ShapePlan, Shapes } from '../shapes/name-shapes.js';
import { findProperty, namedShape, relationshipsOf } from './named-shape.js';

/** A type with the relationships that the values of an example have expanded. */
export interface Expansion {
  /** The declared type or, if every value names the same subtype, that one. */
  readonly shape: ShapePlan;
  readonly relationships: readonly ExpandedRelationship[];
}

export interface ExpandedRelationship {
  readonly planned: PropertyPlan;
  /** The type of the related objects; undefined if nothing is known about it. */
  readonly target: Expansion | undefined;
}

/** Finds the relationships that all values of an example have expanded, at every depth. */
export function findExpansion(nodes: readonly JsonNode[], declared: ShapePlan, shapes: Shapes): Expansion {
  const shape = commonShape(nodes, declared, shapes);
  const relationships = relationshipsOf(shape).flatMap((planned): readonly ExpandedRelationship[] => {
    const values = valuesOf(planned, nodes);
    if (values === undefined) return [];
    const { value } = planned;
    if (value.kind !== 'object') return [{ planned, target: undefined }];
    return [{ planned, target: findExpansion(values, shapeAt(shapes, value.target), shapes) }];
  });
  return relationships.length === 0 ? { shape: declared, relationships } : { shape, relationships };
}

/** The subtype that all values name; the declared type if they name several. */
function commonShape(nodes: readonly JsonNode[], declared: ShapePlan, shapes: Shapes): ShapePlan {
  const named = new Set(nodes.map((node) => namedShape(node, declared, shapes)));
  const [only = declared, ...others] = named;
  return others.length === 0 ? only : declared;
}

/** The related objects; undefined if no value shows the relationship, or if a collection is missing somewhere. */
function valuesOf({ property, collection }: PropertyPlan, nodes: readonly JsonNode[]): readonly JsonNode[] | undefined {
  const members = nodes.flatMap((node) => jsonMember(node, property.name) ?? []);
  if (members.length === 0 || (collection && members.length < nodes.length)) return undefined;
  return members.flatMap((node) => (node.kind === 'Array' ? node.items : [node])).filter(({ kind }) => kind !== 'Null');
}

/** Whether the value at a path below a value of the expanded type is validated: no other relationship is on the path. */
export function isValidated(steps: readonly string[], node: JsonNode, expansion: Expansion, shapes: Shapes): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return true;
  if (node.kind === 'Array') {
    const item = node.items[Number(step)];
    return item === undefined || isValidated(rest, item, expansion, shapes);
  }
  const inner = jsonMember(node, step);
  const shape = namedShape(node, expansion.shape, shapes);
  if (relationshipsOf(shape).some(({ property }) => property.name === step)) {
    const target = expansion.relationships.find(({ planned }) => planned.property.name === step)?.target;
    return target !== undefined && (inner === undefined || isValidated(rest, inner, target, shapes));
  }
  const value = findProperty(step, shape)?.value;
  if (value?.kind !== 'object' || inner === undefined) return true;
  return isValidated(rest, inner, { shape: shapeAt(shapes, value.target), relationships: [] }, shapes);
}
