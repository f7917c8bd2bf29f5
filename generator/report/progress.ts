import type { Progress, Stage } from '../model/progress.js';

/** How far a run is, in one line: `Reading pages 1,234 of 3,341`. */
export function printProgress({ stage, done, total }: Progress, project?: string): string {
  const count = done === undefined || total === undefined ? '' : ` ${amount(done)} of ${amount(total)}`;
  return `${project === undefined ? '' : `${project}: `}${stages[stage]}${count}`;
}

const stages: Readonly<Record<Stage, string>> = {
  read: 'Reading pages',
  link: 'Linking types and operations',
  check: 'Checking pages and examples',
  plan: 'Planning the package',
  print: 'Printing files',
  compare: 'Comparing',
  write: 'Writing files',
  compile: 'Compiling the package',
};

/** `1,234` in every locale. */
function amount(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
