import type { Colors } from 'picocolors/types.js';
import type { Change } from '../../model/change/change.js';
import { describeChange } from '../../model/change/describe-change.js';
import type { Verdict } from '../../model/change/verdict.js';
import type { ReportedDifference } from '../report.js';
import { affectedBy, countVerdicts, groupByVerdict, printPlaces, stepsInWords } from '../text/changes-in-words.js';
import { printable } from '../text/printable.js';

/** The width of a terminal that shows a line whole. */
const columns = 80;

/** Changes grouped by verdict, one line each; their places follow, on the next line if they do not fit. */
export function printChanges({ changes, summary }: ReportedDifference, paint: Colors): string {
  if (changes.length === 0) return 'The API is the same.\n';
  const groups = groupByVerdict(changes).map(
    ([verdict, group]) =>
      `${paint.bold(paintVerdict(verdict, paint))} (${group.length})\n\n${group.map((change) => printLine(change, paint)).join('')}\n`,
  );
  const total = paint.bold(countVerdicts(changes));
  return `${groups.join('')}${total}\nSuggested version step: ${summary.step}, since ${stepsInWords[summary.step]}.\n`;
}

/** A change as a line, or as two if its places do not fit. */
export function printLine(change: Change, paint: Colors): string {
  const words = describeChange(change).map(({ text }) => text);
  const affected = affectedBy(change);
  const line = `  - ${printable(words.join(''))}${affected === '' ? '' : ` (${affected})`}`;
  const places = printable(printPlaces(change));
  const gap = line.length + places.length + 2 > columns ? '\n    ' : '  ';
  return `${line}${gap}${paint.dim(places)}\n`;
}

function paintVerdict(verdict: Verdict, paint: Colors): string {
  switch (verdict) {
    case 'breaking':
      return paint.red('Breaking');
    case 'compatible':
      return paint.green('Compatible');
    case 'editorial':
      return paint.blue('Editorial');
  }
}
