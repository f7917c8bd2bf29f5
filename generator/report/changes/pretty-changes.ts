import { createColors } from 'picocolors';
import type { Change } from '../../model/change/change.js';
import { describeChange } from '../../model/change/describe-change.js';
import { plural } from '../../model/text/plural.js';
import type { Verdict } from '../../model/change/verdict.js';
import { printable } from '../printable.js';
import {
  affectedBy,
  groupByVerdict,
  printPlaces,
  stepsInWords,
  type ChangeReport,
  type ChangeReporter,
} from './change-report.js';

/** Changes for a terminal, grouped by verdict, one line each. */
export const prettyChanges: ChangeReporter = { name: 'pretty', print };

type Colours = ReturnType<typeof createColors>;

function print(report: ChangeReport): string {
  const { changes, summary } = report;
  if (changes.length === 0) return 'The API is the same.\n';
  const paint = createColors(report.colour);
  const groups = groupByVerdict(changes).map(
    ([verdict, group]) =>
      `${paint.bold(paintVerdict(verdict, paint))} (${group.length})\n\n${group.map((change) => printLine(change, report, paint)).join('')}\n`,
  );
  const counts = groupByVerdict(changes).map(([verdict, group]) => `${group.length} ${verdict}`);
  const total = paint.bold(`${plural(changes.length, 'change')}: ${counts.join(', ')}`);
  return `${groups.join('')}${total}\nSuggested version step: ${summary.step}, since ${stepsInWords[summary.step]}.\n`;
}

function printLine(change: Change, { displayPath }: ChangeReport, paint: Colours): string {
  const words = describeChange(change).map(({ text }) => text);
  const affected = affectedBy(change);
  const places = paint.dim(safe(printPlaces(change, displayPath)));
  return `  - ${safe(words.join(''))}${affected === '' ? '' : ` (${affected})`}  ${places}\n`;
}

/** Text of a page for a terminal and for the log of a CI system, in which `##[` begins a command. */
function safe(text: string): string {
  return printable(text).replaceAll('##[', '## [');
}

function paintVerdict(verdict: Verdict, paint: Colours): string {
  switch (verdict) {
    case 'breaking':
      return paint.red('Breaking');
    case 'compatible':
      return paint.green('Compatible');
    case 'editorial':
      return paint.blue('Editorial');
  }
}
