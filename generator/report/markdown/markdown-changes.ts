import type { Change } from '../../model/change/change.js';
import { describeChange } from '../../model/change/describe-change.js';
import { plural } from '../../model/text/plural.js';
import type { ReportedDifference } from '../report.js';
import { affectedBy, groupByVerdict, printPlaces, stepsInWords } from '../text/changes-in-words.js';
import { codeSpan } from '../text/code-span.js';
import { takeFitting } from '../text/take-fitting.js';

/** The headings of changes by their verdicts. */
export const headings = { breaking: 'Breaking', compatible: 'Compatible', editorial: 'Editorial' } as const;

/** Room for the heading and the number of changes that do not fit. */
const frame = 300;

/** Changes as a section of a changelog, for a pull request and CHANGELOG.md. Nothing that a page contains can act there. */
export function printChanges({ changes, summary }: ReportedDifference, most: number): string {
  if (changes.length === 0) return '## API changes\n\nThe API is the same.\n';
  const ordered = groupByVerdict(changes).flatMap(([, group]) => group);
  const shown = takeFitting(ordered, most - frame, printItem);
  const rest = changes.length - shown.length;
  const groups = groupByVerdict(shown).map(
    ([verdict, group]) => `\n### ${headings[verdict]}\n\n${group.map(printItem).join('')}`,
  );
  const more = rest > 0 ? `\nAnd ${plural(rest, 'other change')}.\n` : '';
  return `## API changes\n\nSuggested version step: **${summary.step}**, since ${stepsInWords[summary.step]}.\n${groups.join('')}${more}`;
}

/** A change as an item of a list. */
export function printItem(change: Change): string {
  const text = describeChange(change).map(({ kind, text: piece }) => (kind === 'Words' ? piece : codeSpan(piece)));
  const affected = affectedBy(change);
  return `- ${text.join('')}${affected === '' ? '' : ` (${affected})`} – ${codeSpan(printPlaces(change))}\n`;
}
