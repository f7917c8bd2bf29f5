import type { Progress } from '../model/progress.js';
import { printProgress } from '../report/progress.js';
import type { CommandEnvironment } from './command-environment.js';

/** A terminal: what is written to it, and how wide it is at the moment. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly columns: () => number;
}

/** An environment that shows progress, and what removes the line that is left in the end. */
interface ProgressLine {
  readonly environment: CommandEnvironment;
  readonly remove: () => void;
}

/** In milliseconds. What ends sooner shows nothing; more often than this, people see a flicker. */
const pause = { beforeFirst: 400, beforeNext: 100 };

/** Moves to the beginning of the line, and erases to its end. The cursor is never hidden, so an interrupted run need not restore it. */
const [toStart, eraseRest] = ['\r', '\u001b[K'];

/** Shows the progress of a command in one line of a terminal. The line is removed before anything else is written, and in the end. */
export function showProgress(environment: CommandEnvironment, { write, columns }: Terminal): ProgressLine {
  const { now, print, show, note, github } = environment;
  const begin = now();
  let drawnAt: number | undefined;
  let stage: Progress['stage'] | undefined;
  const remove = (): void => {
    if (drawnAt !== undefined) write(`${toStart}${eraseRest}`);
    drawnAt = undefined;
  };
  const progress = (made: Progress, project?: string): void => {
    const time = now();
    const isNext = made.stage !== stage || drawnAt === undefined || time - drawnAt >= pause.beforeNext;
    if (time - begin < pause.beforeFirst || !isNext) return;
    stage = made.stage;
    drawnAt = time;
    write(`${toStart}${printProgress(made, project).slice(0, (columns() || 80) - 1)}${eraseRest}`);
  };
  const after =
    <Rest extends readonly unknown[]>(next: (text: string, ...rest: Rest) => void) =>
    (text: string, ...rest: Rest): void => {
      if (text !== '') remove();
      next(text, ...rest);
    };
  return {
    environment: {
      ...environment,
      progress,
      print: after(print),
      show: after(show),
      note: after(note),
      ...(github && { github: { ...github, command: after(github.command) } }),
    },
    remove,
  };
}
