import type { Report } from '../report.js';
import type { Reporter } from '../reporter.js';
import { printChanges } from './markdown-changes.js';
import { printFindings } from './markdown-findings.js';

/**
 * A report as Markdown: for a comment on a pull request or the summary of a job, and its changes as a section of CHANGELOG.md. Text of
 * pages has no effect as Markdown.
 */
export const markdownReporter = {
  name: 'markdown',
  forPeople: true,
  heading: '###',
  print: printMarkdown,
} as const satisfies Reporter;

function printMarkdown({ findings, difference }: Report): string {
  const parts = [difference && printChanges(difference), findings && printFindings(findings)].filter(
    (part) => part !== undefined,
  );
  const texts = parts.filter((text) => text !== '');
  return texts.length === 0 && findings !== undefined ? 'Nothing to report.\n' : texts.join('\n');
}
