import type { Change } from '../../model/change/change.js';
import { describeChange } from '../../model/change/describe-change.js';
import { printable } from '../printable.js';
import {
  affectedBy,
  groupByVerdict,
  printPlaces,
  stepsInWords,
  type ChangeReport,
  type ChangeReporter,
} from './change-report.js';

/** Changes as a section of a changelog, for a pull request and CHANGELOG.md. Nothing that a page contains can act there. */
export const markdownChanges: ChangeReporter = { name: 'markdown', print };

const headings = { breaking: 'Breaking', compatible: 'Compatible', editorial: 'Editorial' } as const;

function print(report: ChangeReport): string {
  const { changes, summary } = report;
  if (changes.length === 0) return '## API changes\n\nThe API is the same.\n';
  const groups = groupByVerdict(changes).map(
    ([verdict, group]) => `### ${headings[verdict]}\n\n${group.map((change) => printItem(change, report)).join('')}`,
  );
  return `## API changes\n\nSuggested version step: **${summary.step}**, since ${stepsInWords[summary.step]}.\n\n${groups.join('\n')}`;
}

function printItem(change: Change, { displayPath }: ChangeReport): string {
  const text = describeChange(change).map(({ kind, text: piece }) => (kind === 'Words' ? piece : codeSpan(piece)));
  const affected = affectedBy(change);
  return `- ${text.join('')}${affected === '' ? '' : ` (${affected})`} – ${codeSpan(printPlaces(change, displayPath))}\n`;
}

/**
 * A text as a code span, in which Markdown, HTML and mentions have no meaning. Its fence is longer than every run of backticks in it
 * (CommonMark 0.31, section 6.1). `##[` begins a command in the log of a CI system.
 */
function codeSpan(text: string): string {
  const line = printable(text).replaceAll('##[', '## [').trim();
  if (line === '') return '*(empty)*';
  const longest = (line.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
