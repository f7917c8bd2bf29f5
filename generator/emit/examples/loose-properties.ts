import type { JsonNode } from '../../model/json.js';
import { isAssignable, type CompatibilityProfile } from '../shapes/compatibility.js';
import { type PropertyPlan, shapeAt } from '../../model/shapes/shape.js';
import type { ShapePlan, Shapes } from '../shapes/name-shapes.js';
import { inheritedNames } from '../names/reserved-names.js';
import type { ExampleJudge, ExamplePlan } from './example-plan.js';
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
  const unassignable = payloads.flatMap(({ node }) => unassignableIn(node, judge, { shapes, profile }));
  return [...new Set([...deviating, ...unassignable])].filter((name) => name !== undefined).toSorted();
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

function unassignableIn(node: JsonNode, { value, collection }: ExampleJudge, rules: TypeRules): readonly string[] {
  if (collection || node.kind !== 'Object') return [];
  const shape =
    value.kind === 'parameters'
      ? value.shape
      : value.kind === 'object'
        ? shapeAt(rules.shapes, value.target)
        : undefined;
  if (shape === undefined) return [];
  const named = namedShape(node, shape, rules);
  const undocumented = node.members.flatMap(({ name, value: inner }) =>
    isAssignableMember(inner, findProperty(name, named), { name, shape }, rules) ? [] : [name],
  );
  return [...undocumented, ...inheritedInstead(node, named)];
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
  if (property === undefined) return shape.openType || name.includes('@');
  if (!isAssignable(node, property, shape.shape, rules.profile)) return false;
  const { value } = property;
  if (value.kind !== 'object') return true;
  const items = node.kind === 'Array' ? node.items : [node];
  return items.every((item) => unassignableIn(item, { value, collection: false }, rules).length === 0);
}

/** The subtype that `@odata.type` names, or the declared type. */
function namedShape(node: JsonNode & { kind: 'Object' }, shape: ShapePlan, rules: TypeRules): ShapePlan {
  const named = node.members.findLast(({ name }) => name === '@odata.type')?.value;
  if (named?.kind !== 'String' || shape.union === undefined) return shape;
  const name = named.value.startsWith('#') ? named.value.slice(1) : named.value;
  const subtypes = shape.union.subtypes.map((key) => shapeAt(rules.shapes, key));
  return subtypes.find(({ qualifiedName }) => qualifiedName === name) ?? shape;
}

/** The property of a shape that has a name, its own before inherited ones. */
function findProperty(name: string, { base, properties }: ShapePlan): PropertyPlan | undefined {
  const own = properties.findLast(({ property }) => property.name === name);
  return own ?? (base && findProperty(name, base));
}

function lineage(shape: ShapePlan): readonly ShapePlan[] {
  return shape.base === undefined ? [shape] : [...lineage(shape.base), shape];
}
