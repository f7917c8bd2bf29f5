import { makePayloads } from './make-payloads.mjs';
import { withLateFault, withSeveralFaults, makeWrongRoot } from './make-faults.mjs';

/** The number of payloads per round: enough for a clock to measure, few enough to stay in the cache. */
const count = 32;

/** What is measured for each contestant: one of its expressions, over these payloads. */
export const measures = [
  { name: 'guard, valid', expression: 'guard', payloads: 'valid' },
  { name: 'guard, one late fault', expression: 'guard', payloads: 'late' },
  { name: 'validate, valid', expression: 'validate', payloads: 'valid' },
  { name: 'validate, one late fault', expression: 'validate', payloads: 'late' },
  { name: 'validate, several faults', expression: 'validate', payloads: 'several' },
  { name: 'validate, wrong root', expression: 'validate', payloads: 'root' },
];

/** The payloads of a type, documented and invented: all of them right, or all wrong in one way. */
export function payloadsOf(type, examples) {
  const valid = [...examples, ...makePayloads(type, count - examples.length)];
  // Where null stands in every place that may be null, the last place is not late.
  const full = makePayloads(type, count * 2).filter((_, position) => position % 4 !== 2);
  return {
    valid,
    late: full.slice(0, count).map((payload) => throughJson(withLateFault(payload, type))),
    several: full.slice(0, count).map((payload) => throughJson(withSeveralFaults(payload, type))),
    root: full.slice(0, count).map((_, position) => makeWrongRoot(position)),
  };
}

/** Copies objects through JSON, because engines store changed objects differently from received ones. */
function throughJson(payload) {
  return JSON.parse(JSON.stringify(payload));
}
