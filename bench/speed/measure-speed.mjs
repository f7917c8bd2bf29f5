import { Bench } from 'tinybench';
import { median } from '../measure/median.mjs';
import { shuffle } from '../measure/shuffle.mjs';
import { describeContestants } from './describe-contestants.mjs';
import { countValues, depthOf } from './extent.mjs';
import { findDisagreements } from './find-disagreements.mjs';
import { judgeGoals } from './judge-goals.mjs';
import { measures } from './measures.mjs';
import { prepareEntries } from './prepare-entries.mjs';

/** Milliseconds per task and run: first unmeasured, so that the engine optimises, then measured. */
const patience = { warmupTime: 5, time: 20, warmupIterations: 2, iterations: 5 };

/** Measures how many nanoseconds each contestant takes per payload of each shape, and which goals that reaches. */
export async function measureSpeed(found, runs) {
  const entries = prepareEntries(found);
  const disagreements = (await Promise.all(entries.map(findDisagreements))).flat();
  if (disagreements.length > 0) throw new Error(`Not comparable:\n${disagreements.join('\n')}`);
  const tasks = await Promise.all(entries.flatMap((entry) => measures.map((measure) => makeTask(entry, measure))));
  for (let run = 0; run < runs; run += 1) runAll(shuffle(tasks));
  const shapes = found.map(describe);
  return {
    runs,
    contestants: await describeContestants(entries),
    shapes,
    rows: shapes.flatMap((shape) => measures.map((measure) => makeRow(shape, measure, tasks))),
    goals: judgeGoals(shapes, tasks),
  };
}

async function makeTask({ shape, contestant, payloads, loopOf }, measure) {
  const values = payloads[measure.payloads];
  const loop = await loopOf(measure.expression);
  const expected = loop(values);
  // The sum is looked at, so that no engine can leave out what is measured.
  const work = () => {
    if (loop(values) !== expected) throw new Error(`${contestant.name} has changed its mind.`);
  };
  const names = { shape: shape.name, contestant: contestant.name, measure: measure.name };
  return { ...names, work, count: values.length, times: [] };
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

function describe({ name, type }) {
  return { name, values: countValues(type), dates: countValues(type, 'dateTime'), depth: depthOf(type) };
}

function makeRow(shape, measure, tasks) {
  const row = tasks.filter((task) => task.shape === shape.name && task.measure === measure.name);
  return {
    shape: shape.name,
    measure: measure.name,
    nanoseconds: Object.fromEntries(row.map(({ contestant, times }) => [contestant, Math.round(median(times))])),
  };
}
