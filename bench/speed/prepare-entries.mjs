import { contestants } from './contestants/index.mjs';
import { makeLoop } from './make-loop.mjs';
import { payloadsOf } from './measures.mjs';

/**
 * Each contestant with each shape: its validators, and the payloads, which are the same objects for all. `loopOf` prepares the validators
 * afresh for each loop: what a function has seen decides how the engine compiles it, so none is measured that another loop has called.
 */
export function prepareEntries(shapes) {
  return shapes.flatMap((shape) => {
    const payloads = payloadsOf(shape.type, shape.examples);
    return contestants.map((contestant) => ({
      shape,
      contestant,
      payloads,
      loopOf: async (expression) => makeLoop(contestant[expression], await contestant.prepare(shape.type, shape)),
    }));
  });
}
