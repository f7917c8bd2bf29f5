import { createColors } from 'picocolors';
import type { ReportedDifference } from '../report.js';
import { countVerdicts, stepsInWords } from '../text/changes-in-words.js';
import { printLine } from './pretty-changes.js';

/** How many changes are shown. */
const shown = 5;

/** Prints the summary of what has changed in the API since the package was made: a few lines, the worst changes first. */
export function printBriefChanges({ changes, summary }: ReportedDifference, colour: boolean): string {
  if (changes.length === 0) return 'The API is the same.\n';
  const others = changes.length - shown;
  return [
    `The API has changed, ${countVerdicts(changes)}\n`,
    ...changes.slice(0, shown).map((change) => printLine(change, createColors(colour))),
    ...(others > 0 ? [`  and ${others} more\n`] : []),
    `Suggested version step: ${summary.step}, since ${stepsInWords[summary.step]}.\n`,
  ].join('');
}
