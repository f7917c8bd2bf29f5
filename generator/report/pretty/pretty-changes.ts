import type { Colors } from 'picocolors/types.js';
import type { Change } from '../../model/change/change.js';
import { describeChange } from '../../model/change/describe-change.js';
import type { Verdict } from '../../model/change/verdict.js';
import { plural } from '../../model/text/plural.js';
import type { ReportedDifference } from '../report.js';
import { affectedBy, groupByVerdict, printPlaces, stepsInWords } from '../text/changes-in-words.js';
import { printable } from '../text/printable.js';

/** Changes grouped by verdict, one line each. */
export function printChanges({ changes, summary }: ReportedDifference, paint: Colors): string {
  if (changes.length === 0) return 'The API is the same.\n';
  const groups = groupByVerdict(changes).map(
    ([verdict, group]) =>
      `${paint.bold(paintVerdict(verdict, paint))} (${group.length})\n\n${group.map((change) => printLine(change, paint)).join('')}\n`,
  );
  const counts = groupByVerdict(changes).map(([verdict, group]) => `${group.length} ${verdict}`);
  const total = paint.bold(`${plural(changes.length, 'change')}: ${counts.join(', ')}`);
  return `${groups.join('')}${total}\nSuggested version step: ${summary.step}, since ${stepsInWords[summary.step]}.\n`;
}

function printLine(change: Change, paint: Colors): string {
  const words = describeChange(change).map(({ text }) => text);
  const affected = affectedBy(change);
  const places = paint.dim(printable(printPlaces(change)));
  return `  - ${printable(words.join(''))}${affected === '' ? '' : ` (${affected})`}  ${places}\n`;
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
