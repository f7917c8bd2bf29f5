import fc from 'fast-check';
import type { Shape } from '../../templates/src/runtime/shape.js';
import { drawStrange } from './draw-strange.js';
import { drawValue, pick, visibleProperties, type Draw } from './draw-value.js';
import { mutateValue } from './mutate-value.js';

/** The kinds of values that validators are tested with. */
export const kindsOfValues: Readonly<Record<string, (draw: Draw, shape: Shape) => unknown>> = {
  right: drawValue,
  'with a single change': (draw, shape) => mutateValue(draw, drawValue(draw, shape)),
  random: drawRandom,
};

/** Draws any value, or an object with some of the right names. */
function drawRandom(draw: Draw, shape: Shape): unknown {
  const object = shape.kind === 'union' ? pick(draw, [shape.base(), ...shape.subtypes()]) : shape;
  if (object?.kind !== 'object' || draw(fc.nat, 3) === 0) return drawStrange(draw);
  const { name, typeNames = [name] } = object;
  const names = visibleProperties(object).map(([property]) => property);
  const chosen = [...Array.from({ length: draw(fc.nat, 5) }, () => pick(draw, names) ?? ''), draw(fc.string)];
  const typeName = pick(draw, [`#${pick(draw, typeNames) ?? ''}`, undefined]);
  return {
    ...(typeName === undefined ? {} : { '@odata.type': typeName }),
    ...Object.fromEntries(chosen.filter((key) => key !== '__proto__').map((key) => [key, drawStrange(draw)])),
  };
}
