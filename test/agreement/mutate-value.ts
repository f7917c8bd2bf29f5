import fc from 'fast-check';
import { pick, type Draw } from './draw-value.js';
import { drawStrange } from './draw-strange.js';

/** Makes a single change at a random place in a JSON value. Most changes are faults, but not all. */
export function mutateValue(draw: Draw, value: unknown): unknown {
  const place = pick(draw, placesIn(value)) ?? [];
  return changeAt(value, place, (old) => changeValue(draw, old));
}

type Place = readonly (string | number)[];

function placesIn(value: unknown): readonly Place[] {
  const steps = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[], ...steps.flatMap(([step, inner]) => placesIn(inner).map((place) => [step, ...place]))];
}

function changeAt(value: unknown, [step, ...rest]: Place, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === step ? changeAt(item, rest, change) : item));
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, name === step ? changeAt(inner, rest, change) : inner]),
  );
}

function changeValue(draw: Draw, old: unknown): unknown {
  if (draw(fc.nat, 3) === 0) return drawStrange(draw);
  if (typeof old === 'string') return changeText(draw, old);
  if (typeof old === 'number') return pick(draw, [old + 1, old - 1, old + 0.5, old * 256, -old || 1, String(old)]);
  if (Array.isArray(old)) return pick(draw, [[...old, drawStrange(draw)], old[0] ?? null, { ...old }]);
  return typeof old === 'object' && old !== null ? changeObject(draw, old) : drawStrange(draw);
}

function changeText(draw: Draw, text: string): string {
  const at = draw(fc.nat, text.length);
  const rest = text.slice(at + draw(fc.nat, 1));
  return `${text.slice(0, at)}${pick(draw, ['', '0', '9', '-', ':', ',', ' ', 'Z', 'é', '\n'])}${rest}`;
}

function changeObject(draw: Draw, old: object): unknown {
  const entries = Object.entries(old);
  const dropped = draw(fc.nat, entries.length);
  const without = Object.fromEntries(entries.filter((_, index) => index !== dropped));
  const name = pick(draw, ['none such', 'a@b', '@odata.etag', '', '@odata.type', 'constructor']) ?? '';
  return pick(draw, [without, without, { ...old, [name]: drawStrange(draw) }, [old]]);
}
