import { Bench } from 'tinybench';
import { median } from '../measure/median.mjs';
import { shuffle } from '../measure/shuffle.mjs';
import { contestants } from './contestants/index.mjs';
import { countValues, depthOf } from './extent.mjs';
import { findDisagreements } from './find-disagreements.mjs';
import { judgeGoals } from './judge-goals.mjs';
import { withImpossibleDay } from './make-faults.mjs';
import { makeLoops } from './make-loop.mjs';
import { measures, payloadsOf } from './measures.mjs';

/** For one task in one run, in milliseconds: unmeasured, so that the engine has made its best of it, and measured. */
const patience = { warmupTime: 5, time: 20, warmupIterations: 2, iterations: 5 };

/** How long each contestant takes for one payload of each shape, in nanoseconds, and which goals that reaches. */
export function measureSpeed(found, runs) {
  const disagreements = found.flatMap(findDisagreements);
  if (disagreements.length > 0) throw new Error(`Not comparable:\n${disagreements.join('\n')}`);
  const shapes = found.map(describe);
  const tasks = found.flatMap((shape) => contestants.flatMap((contestant) => makeTasks(shape, contestant)));
  for (let run = 0; run < runs; run += 1) runAll(shuffle(tasks));
  return {
    runs,
    contestants: contestants.map((contestant) => ({
      name: contestant.name,
      evaluates: contestant.evaluates,
      knowsCalendar: knowsCalendar(found, contestant),
    })),
    shapes,
    rows: shapes.flatMap((shape) => measures.map((measure) => makeRow(shape, measure, tasks))),
    goals: judgeGoals(shapes, tasks),
  };
}

function describe({ name, type }) {
  return { name, values: countValues(type), dates: countValues(type, 'dateTime'), depth: depthOf(type) };
}

function makeTasks(shape, contestant) {
  const payloads = payloadsOf(shape.type, shape.examples);
  return measures.map((measure) => {
    const values = payloads[measure.payloads];
    const loop = makeLoops(contestant, shape)[measure.expression];
    const expected = loop(values);
    // The sum is looked at, so that no engine can leave out what is measured.
    const work = () => {
      if (loop(values) !== expected) throw new Error(`${contestant.name} has changed its mind.`);
    };
    return {
      shape: shape.name,
      contestant: contestant.name,
      measure: measure.name,
      work,
      count: values.length,
      times: [],
    };
  });
}

/** Measures each task once, in this order. */
function runAll(tasks) {
  const bench = new Bench({ ...patience, throws: true });
  for (const [position, { work }] of tasks.entries()) bench.add(String(position), work);
  for (const [position, { result }] of bench.runSync().entries()) {
    const { count, times } = tasks[position];
    times.push((result.latency.p50 * 1e6) / count);
  }
}

function makeRow(shape, measure, tasks) {
  const row = tasks.filter((task) => task.shape === shape.name && task.measure === measure.name);
  return {
    shape: shape.name,
    measure: measure.name,
    nanoseconds: Object.fromEntries(row.map(({ contestant, times }) => [contestant, Math.round(median(times))])),
  };
}

function knowsCalendar(shapes, contestant) {
  return shapes.every((shape) => {
    const payload = withImpossibleDay(payloadsOf(shape.type, []).valid[0], shape.type);
    return payload === undefined || makeLoops(contestant, shape).guard([payload]) === 0;
  });
}
