import { escapeMarkdown } from '../text/escape-markdown.js';
import type { Report } from '../report.js';
import type { Reporter } from '../reporter.js';
import { printChanges } from './markdown-changes.js';
import { printFindings } from './markdown-findings.js';

/**
 * A report as Markdown: for a comment on a pull request, and its changes as a section of CHANGELOG.md. Text of pages has no effect as
 * Markdown.
 */
export const markdownReporter = {
  name: 'markdown',
  forPeople: true,
  print: (report) => printMarkdown([report], mostInComment),
  printProjects: (reports) => printMarkdown(reports, mostInComment),
} as const satisfies Reporter;

/** A comment on GitHub has at most 65,536 characters; some are for words around the report. */
const mostInComment = 60_000;

/** Prints reports as Markdown with a limited number of characters, each below the name of its project. What does not fit is counted. */
export function printMarkdown(reports: readonly Report[], most: number): string {
  const mostOfEach = Math.floor(most / reports.length);
  return reports.map((report) => `${printHeading(report)}${printReport(report, mostOfEach)}`).join('\n');
}

function printHeading({ project }: Report): string {
  return project === undefined ? '' : `## ${escapeMarkdown(project)}\n\n`;
}

function printReport({ findings, difference }: Report, most: number): string {
  const changes = difference === undefined ? '' : printChanges(difference, most);
  const found = findings === undefined ? '' : printFindings(findings, most - changes.length);
  const texts = [changes, found].filter((text) => text !== '');
  return texts.length === 0 && findings !== undefined ? 'Nothing to report.\n' : texts.join('\n');
}
