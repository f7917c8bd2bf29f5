/**
 * The goals: how many times as fast as the other library the package must be, in every shape and measure of the goal. Each `ratio` is
 * taken run by run, so that what slows down a whole run affects both.
 */
export const goals = [
  {
    name: 'the guard on valid input, against ajv with fast formats',
    measures: ['guard, valid'],
    other: { contestant: 'ajv standalone, fast formats' },
    atLeast: 1.1,
  },
  {
    name: 'the same, where there are dates, against ajv with correct dates',
    measures: ['guard, valid'],
    other: { contestant: 'ajv standalone, full formats' },
    needsDates: true,
    atLeast: 9,
  },
  {
    name: '`validate` on invalid input, against zod',
    measures: ['validate, one late fault', 'validate, several faults', 'validate, wrong root'],
    other: { contestant: 'zod' },
    atLeast: 10,
  },
  {
    name: '`validate` on valid input, against ajv that collects all errors, with fast formats',
    measures: ['validate, valid'],
    other: { contestant: 'ajv standalone, fast formats' },
    atLeast: 1,
  },
];
