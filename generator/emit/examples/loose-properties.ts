import type { JsonNode } from '../../model/json.js';
import { isOutside, type Difference } from '../shapes/compatibility.js';
import { type PropertyPlan, shapeAt } from '../../model/shapes/shape.js';
import type { ShapePlan, Shapes } from '../shapes/name-shapes.js';
import { inheritedNames } from '../names/reserved-names.js';
import type { ExampleJudge, ExamplePlan } from './example-plan.js';
import { payloadsOf } from '../../model/example/payloads.js';
import { stepsOf } from '../../model/example/pointer.js';

/**
 * The properties of an example's payload whose values are not assignable to the documented type: there, or somewhere below, the
 * example contradicts it, shows what is not documented, or leaves out what every object inherits. Undefined where the payload as a
 * whole is not assignable.
 */
export function looseProperties(
  planned: ExamplePlan,
  shapes: Shapes,
  difference: Difference,
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
  const unassignable = payloads.flatMap(({ node }) => unassignableIn(node, judge, { shapes, difference }));
  return [...new Set([...deviating, ...unassignable])].filter((name) => name !== undefined).toSorted();
}

/** The property of a payload that a pointer leads through; undefined if it leads through none. */
function firstStep(pointer: string, payloads: readonly string[]): string | undefined {
  const payload = payloads.find((start) => pointer.startsWith(`${start}/`));
  return payload === undefined ? undefined : stepsOf(pointer.slice(payload.length))[0];
}

/** What decides whether a value is assignable to the type that is written for it. */
interface TypeRules {
  readonly shapes: Shapes;
  readonly difference: Difference;
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
  const properties = propertiesOf(namedShape(node, shape, rules));
  const undocumented = node.members.flatMap(({ name, value: inner }) =>
    isAssignable(name, inner, properties, shape, rules) ? [] : [name],
  );
  return [...undocumented, ...inheritedInstead(node, properties)];
}

/** For the compiler an object without a `constructor` of its own still has one, which is not of the documented type. */
function inheritedInstead(
  { members }: JsonNode & { kind: 'Object' },
  properties: ReadonlyMap<string, PropertyPlan>,
): readonly string[] {
  const own = new Set(members.map(({ name }) => name));
  return [...properties.keys()].filter((name) => inheritedNames.has(name) && !own.has(name));
}

function isAssignable(
  name: string,
  node: JsonNode,
  properties: ReadonlyMap<string, PropertyPlan>,
  { openType, shape }: ShapePlan,
  rules: TypeRules,
): boolean {
  const property = properties.get(name);
  if (property === undefined) return openType || name.includes('@');
  if (isOutside(node, property, shape, rules.difference)) return false;
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
  return subtypes.find(({ wireName }) => wireName === name) ?? shape;
}

function propertiesOf({ base, properties }: ShapePlan): ReadonlyMap<string, PropertyPlan> {
  const inherited = base === undefined ? [] : [...propertiesOf(base)];
  return new Map([...inherited, ...properties.map((property) => [property.property.name, property] as const)]);
}
