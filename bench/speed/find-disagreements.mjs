import { contestants } from './contestants/index.mjs';
import { makeLoops } from './make-loop.mjs';
import { payloadsOf } from './measures.mjs';

/** Where a contestant sees a right payload of a shape as wrong, or a wrong one as right: what judges otherwise cannot be compared. */
export function findDisagreements(shape) {
  const payloads = Object.entries(payloadsOf(shape.type, shape.examples));
  return contestants.flatMap((contestant) => {
    const loops = makeLoops(contestant, shape);
    return payloads.flatMap(([kind, values]) =>
      values
        .filter((value) => !agrees(value, kind === 'valid', loops))
        .map((value) => `${contestant.name}: ${shape.name}, ${kind}: ${JSON.stringify(value)}`),
    );
  });
}

function agrees(value, right, { guard, validate }) {
  return guard([value]) === Number(right) && (validate([value]) === 0) === right;
}
