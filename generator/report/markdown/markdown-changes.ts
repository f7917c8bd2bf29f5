import type { Change } from '../../model/change/change.js';
import { describeChange } from '../../model/change/describe-change.js';
import type { ReportedDifference } from '../report.js';
import { affectedBy, groupByVerdict, printPlaces, stepsInWords } from '../text/changes-in-words.js';
import { codeSpan } from '../text/code-span.js';

const headings = { breaking: 'Breaking', compatible: 'Compatible', editorial: 'Editorial' } as const;

/** Changes as a section of a changelog, for a pull request and CHANGELOG.md. Nothing that a page contains can act there. */
export function printChanges({ changes, summary }: ReportedDifference): string {
  if (changes.length === 0) return '## API changes\n\nThe API is the same.\n';
  const groups = groupByVerdict(changes).map(
    ([verdict, group]) => `### ${headings[verdict]}\n\n${group.map((change) => printItem(change)).join('')}`,
  );
  return `## API changes\n\nSuggested version step: **${summary.step}**, since ${stepsInWords[summary.step]}.\n\n${groups.join('\n')}`;
}

function printItem(change: Change): string {
  const text = describeChange(change).map(({ kind, text: piece }) => (kind === 'Words' ? piece : codeSpan(piece)));
  const affected = affectedBy(change);
  return `- ${text.join('')}${affected === '' ? '' : ` (${affected})`} – ${codeSpan(printPlaces(change))}\n`;
}
