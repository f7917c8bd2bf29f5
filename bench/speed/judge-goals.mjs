import { median } from '../measure/median.mjs';
import { goals } from './goals.mjs';

/** Whether each goal is reached: the ratio in each shape and measure. */
export function judgeGoals(shapes, tasks) {
  return goals.map(({ name, measures, other, needsDates, atLeast }) => {
    const concerned = shapes.filter(({ dates }) => dates > 0 || !needsDates);
    const ratios = concerned.flatMap((shape) =>
      measures.map((measure) => {
        const find = (contestant, wanted) =>
          tasks.find((task) => task.shape === shape.name && task.contestant === contestant && task.measure === wanted);
        const ours = find('docs2ts', measure);
        const theirs = find(other.contestant, other.measure ?? measure);
        return {
          shape: shape.name,
          measure,
          ratio: Number(median(theirs.times.map((time, run) => time / ours.times[run])).toFixed(2)),
        };
      }),
    );
    return { name, atLeast, ratios, reached: ratios.every(({ ratio }) => ratio >= atLeast) };
  });
}
