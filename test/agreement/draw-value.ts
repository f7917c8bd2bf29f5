import fc from 'fast-check';
import { isCollection, itemShape } from '../../templates/src/runtime/item-shape.js';
import { nullable, optional } from '../../templates/src/runtime/presence.js';
import { propertiesOf } from '../../templates/src/runtime/properties-of.js';
import type { ObjectShape, PropertyShape, Shape } from '../../templates/src/runtime/shape.js';
import { fit } from '../../templates/test/support/mend.js';
import { scalarSamples } from './scalar-samples.js';

/** Draws a value from an arbitrary that is created from arguments. */
export type Draw = fc.GeneratorValue;

/** Draws a valid value of a shape, with at most a few dozen objects if the shape is recursive or large. */
export function drawValue(draw: Draw, shape: Shape): unknown {
  return drawWithin(draw, shape, { objects: draw(fc.nat, 30) });
}

/** How many optional objects may still be created. */
interface Budget {
  objects: number;
}

function drawWithin(draw: Draw, shape: Shape, budget: Budget): unknown {
  switch (shape.kind) {
    case 'object':
      return drawObject(draw, shape, budget);
    case 'union':
      return drawOneOf(draw, [shape.base(), ...shape.subtypes()], budget);
    case 'enum':
      return drawMembers(
        draw,
        shape.members.filter((member) => member !== shape.sentinel),
        shape.flags === true,
      );
    case 'scalar':
      return pick(draw, scalarSamples[shape.name]);
    case 'list':
      return drawSome(draw, shape.of, budget);
    case 'map':
      return Object.fromEntries(drawSome(draw, shape.of, budget).map((value, index) => [`name ${index}`, value]));
    case 'alternatives':
      return drawWithin(draw, pick(draw, shape.of) ?? shape, budget);
  }
}

function drawSome(draw: Draw, shape: Shape, budget: Budget): readonly unknown[] {
  const length = budget.objects < 0 ? 0 : draw(fc.nat, 2);
  return Array.from({ length }, () => drawWithin(draw, shape, budget));
}

function drawOneOf(draw: Draw, shapes: readonly ObjectShape[], budget: Budget): unknown {
  const position = draw(fc.nat, shapes.length - 1);
  const shape = shapes[position];
  if (shape === undefined) return {};
  const isNamed = position > 0 || draw(fc.boolean);
  return { ...drawObject(draw, shape, budget), ...(isNamed ? { '@odata.type': drawTypeName(draw, shape.name) } : {}) };
}

function drawTypeName(draw: Draw, name: string): string {
  return draw(fc.boolean) ? `#${name}` : name;
}

function drawObject(draw: Draw, shape: ObjectShape, budget: Budget): object {
  budget.objects -= 1;
  const { name, typeNames = [name] } = shape;
  const entries = visibleProperties(shape).flatMap((property): readonly (readonly [string, unknown])[] => {
    const [key, , presence] = property;
    const isAbsent = presence & optional && (isSpent(property, budget) || draw(fc.boolean));
    if (isAbsent) return [];
    const value = drawProperty(draw, property, budget);
    const bounds = shape.request === undefined ? undefined : property[4];
    const drawItem = () => drawWithin(draw, itemShape(property[1]), budget);
    return [[key, bounds === undefined ? value : fit(value, bounds, drawItem)]];
  });
  const isNamed = typeNames.length > 0 && draw(fc.nat, 3) === 0;
  return Object.fromEntries([...(isNamed ? [['@odata.type', drawTypeName(draw, name)] as const] : []), ...entries]);
}

function isSpent([, type]: PropertyShape, { objects }: Budget): boolean {
  const kind = itemShape(type).kind;
  return objects < 0 && (kind === 'object' || kind === 'union');
}

function drawProperty(draw: Draw, property: PropertyShape, budget: Budget): unknown {
  const [, type, presence] = property;
  if (presence & nullable && draw(fc.nat, 4) === 0) return null;
  const shape = itemShape(type);
  // A type that must contain itself has no valid values.
  if (budget.objects < -100) return {};
  if (!isCollection(type)) return drawWithin(draw, shape, budget);
  const length = isSpent(property, budget) ? 0 : draw(fc.nat, 2);
  return Array.from({ length }, () => drawWithin(draw, shape, budget));
}

function drawMembers(draw: Draw, members: readonly string[], flags: boolean): unknown {
  if (!flags) return pick(draw, members);
  // A member with surrounding spaces or with commas cannot be part of a list.
  const possible = members.filter((member) => member === member.trim() && !member.includes(','));
  return Array.from({ length: 1 + draw(fc.nat, 1) }, () => pick(draw, possible)).join(', ');
}

/** The properties of an object that ajv sees: all except `__proto__`. */
export function visibleProperties(shape: ObjectShape): readonly PropertyShape[] {
  return propertiesOf(shape).filter(([name]) => name !== '__proto__');
}

/** Draws an item of a list; `undefined` if the list is empty. */
export function pick<Item>(draw: Draw, items: readonly Item[]): Item | undefined {
  return items[draw(fc.nat, Math.max(0, items.length - 1))];
}
