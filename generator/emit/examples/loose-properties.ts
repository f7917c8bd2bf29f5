import type { JsonNode } from '../../model/json.js';
import { isAssignable, type CompatibilityProfile } from '../shapes/compatibility.js';
import { type PropertyPlan, shapeAt, type ValuePlan } from '../../model/shapes/shape.js';
import type { ShapePlan, Shapes } from '../shapes/name-shapes.js';
import { inheritedNames } from '../names/reserved-names.js';
import type { ExampleJudge, ExamplePlan } from './example-plan.js';
import type { ExpandedRelationship, Expansion } from './expansion.js';
import { findProperty, namedShape } from './named-shape.js';
import { payloadsOf } from '../../model/example/payloads.js';
import { stepsOf } from '../../model/example/pointer.js';

/**
 * The properties of an example's payload whose values are not assignable to the documented type. There or at a deeper level, the
 * example contradicts the type, has an undocumented property, or lacks a property whose name every object inherits. Undefined if the
 * payload as a whole is not assignable.
 */
export function looseProperties(
  planned: ExamplePlan,
  shapes: Shapes,
  profile: CompatibilityProfile,
): readonly string[] | undefined {
  const { example, judge, deviations } = planned;
  const payloads = payloadsOf(example);
  if (payloads === undefined || judge === undefined) return undefined;
  const deviating = deviations.map(({ pointer }) =>
    firstStep(
      pointer,
      payloads.map((payload) => payload.pointer),
    ),
  );
  if (deviating.includes(undefined)) return undefined;
  const declared = declaredShape(judge, shapes);
  const target = planned.expansion ?? (declared && { shape: declared, relationships: [] });
  if (target === undefined) return distinct(deviating);
  const unassignable = payloads.map(({ node }) => unassignableIn(node, target, { shapes, profile }));
  if (judge.collection && unassignable.some((names) => names.length > 0)) return undefined;
  return distinct([...deviating, ...unassignable.flat()]);
}

function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== undefined).toSorted();
}

function declaredShape({ value }: ExampleJudge, shapes: Shapes): ShapePlan | undefined {
  if (value.kind === 'parameters') return value.shape;
  return value.kind === 'object' ? shapeAt(shapes, value.target) : undefined;
}

/** The first property of a payload on the path of a pointer; undefined if the path contains no property of a payload. */
function firstStep(pointer: string, payloads: readonly string[]): string | undefined {
  const payload = payloads.find((start) => pointer.startsWith(`${start}/`));
  return payload === undefined ? undefined : stepsOf(pointer.slice(payload.length))[0];
}

/** The context that decides whether a value is assignable to the written type. */
interface TypeRules {
  readonly shapes: Shapes;
  readonly profile: CompatibilityProfile;
}

function unassignableIn(node: JsonNode, target: Expansion, rules: TypeRules): readonly string[] {
  if (node.kind === 'Array') return node.items.flatMap((item) => unassignableIn(item, target, rules));
  if (node.kind !== 'Object') return [];
  const named = namedShape(node, target.shape, rules.shapes);
  const unassignable = node.members.flatMap(({ name, value }) => {
    const expanded = target.relationships.find(({ planned }) => planned.property.name === name);
    const isRight =
      expanded === undefined
        ? isAssignableMember(value, findProperty(name, named), { name, shape: named }, rules)
        : isAssignableExpansion(value, expanded, rules);
    return isRight ? [] : [name];
  });
  return [...unassignable, ...inheritedInstead(node, named)];
}

function isAssignableExpansion(node: JsonNode, { planned, target }: ExpandedRelationship, rules: TypeRules): boolean {
  if (!isAssignable(node, planned, 'read', rules.profile)) return false;
  return target === undefined || unassignableIn(node, target, rules).length === 0;
}

/** Documented properties that the object inherits instead of having: to the compiler, the inherited `constructor` has the wrong type. */
function inheritedInstead({ members }: JsonNode & { kind: 'Object' }, shape: ShapePlan): readonly string[] {
  const own = new Set(members.map(({ name }) => name));
  const names = lineage(shape).flatMap(({ properties }) => properties.map(({ property }) => property.name));
  return names.filter((name) => inheritedNames.has(name) && !own.has(name));
}

function isAssignableMember(
  node: JsonNode,
  property: PropertyPlan | undefined,
  { name, shape }: { readonly name: string; readonly shape: ShapePlan },
  rules: TypeRules,
): boolean {
  if (property === undefined) return name.includes('@');
  if (!isAssignable(node, property, shape.shape, rules.profile)) return false;
  return isAssignableValue(node, property.value, rules);
}

/** Whether the compiler finds no property in a value that its type does not have; objects of unions are those of one alternative. */
function isAssignableValue(node: JsonNode, value: ValuePlan, rules: TypeRules): boolean {
  switch (value.kind) {
    case 'primitive':
    case 'enum':
    case 'opaque':
      return true;
    case 'object':
      return (
        unassignableIn(node, { shape: shapeAt(rules.shapes, value.target), relationships: [] }, rules).length === 0
      );
    case 'list':
      return node.kind !== 'Array' || node.items.every((item) => isAssignableValue(item, value.item, rules));
    case 'map':
      return (
        node.kind !== 'Object' || node.members.every((member) => isAssignableValue(member.value, value.item, rules))
      );
    case 'union':
      if (node.kind === 'Array' && !value.of.some(({ kind }) => kind === 'list'))
        return node.items.every((item) => isAssignableValue(item, value, rules));
      return value.of.filter(({ kind }) => mayBe(node, kind)).some((one) => isAssignableValue(node, one, rules));
  }
}

/** Whether a value of this kind of JSON may be one of this kind of type. */
function mayBe({ kind }: JsonNode, type: ValuePlan['kind']): boolean {
  if (kind === 'Object') return type === 'object' || type === 'map' || type === 'opaque';
  return kind === 'Array'
    ? type === 'list' || type === 'opaque'
    : type !== 'object' && type !== 'map' && type !== 'list';
}

function lineage(shape: ShapePlan): readonly ShapePlan[] {
  return shape.base === undefined ? [shape] : [...lineage(shape.base), shape];
}
