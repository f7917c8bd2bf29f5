import { contestants } from './contestants/index.mjs';
import { makeLoop } from './make-loop.mjs';
import { payloadsOf } from './measures.mjs';

/** Each contestant with each shape: its validators, and the payloads, which are the same objects for all. */
export function prepareEntries(shapes) {
  return shapes.flatMap((shape) => {
    const payloads = payloadsOf(shape.type, shape.examples);
    return contestants.map((contestant) => {
      const scope = contestant.prepare(shape.type, shape);
      return { shape, contestant, payloads, loopOf: (expression) => makeLoop(contestant[expression], scope) };
    });
  });
}
