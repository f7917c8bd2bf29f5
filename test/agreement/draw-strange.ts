import fc from 'fast-check';
import { pick, type Draw } from './draw-value.js';

/** Draws any JSON value, preferably one that is almost valid for some type. */
export function drawStrange(draw: Draw): unknown {
  return draw(fc.boolean) ? pick(draw, strange) : draw(fc.jsonValue, { maxDepth: 2 });
}

const strange: readonly unknown[] = [
  [null, true, {}, [], [null], [[]]],
  [0, 1.5, -1, 128, 255, 256, 32_768, 2_147_483_648, -2_147_483_649, 2 ** 53, 2 ** 63, -(2 ** 63), -(2 ** 64), 1e300],
  ['', 'text', '#none.such', 'unknownFutureValue', 'INF', '-INF', 'NaN', 'Infinity', '+1', '1.', '.5', '1e5', '0x10'],
  ['9223372036854775807', '9223372036854775808', '-9223372036854775808', '-9223372036854775809'],
  ['2023-02-29', '2024-02-30', '1900-02-29', '2000-02-29', '2024-13-01', '02024-01-01', '2024-02-29T24:00Z'],
  ['2024-02-29T08:30', '2024-02-29t08:30:60z', '2024-02-29T08:30:00+24:00', '2024-02-29 08:30Z', '24:00', '08:30:00.'],
  ['P', 'PT', 'P1S', 'P1W', 'PT.5S', '+P1Y', 'a', 'ab', 'abc=', 'ab=', 'ab==', '====', 'ab c', 'YWJj\n'],
  ['0BAC715A-715A-0BAC-5A71-AC0B5A71AC0B', 'urn:uuid:0bac715a-715a-0bac-5a71-ac0b5a71ac0b'],
].flat();
