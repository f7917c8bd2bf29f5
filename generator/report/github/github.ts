import { printMarkdown } from '../markdown/markdown.js';
import type { Report } from '../report.js';
import type { Reporter } from '../reporter.js';
import { countVerdicts } from '../text/changes-in-words.js';
import { countSeverities } from '../text/count-severities.js';
import { annotateChange, annotateFinding } from './annotations.js';
import { printCommand, printLogLine } from './workflow-command.js';

/** A report as workflow commands of GitHub Actions, which shows findings and changes at their lines of a pull request. */
export const githubReporter = { name: 'github', forPeople: true, print: printCommands } as const satisfies Reporter;

/** GitHub shows ten annotations of each kind from one step. */
const mostOfKind = 10;

/** The summary of a job has at most 1 MiB. A character takes up to three bytes. */
const mostInSummary = 340_000;

const kinds = ['error', 'warning', 'notice'] as const;

/** The summary of a job, which has room for more than the annotations. */
export function printJobSummary(report: Report): string {
  return printMarkdown([report], mostInSummary);
}

function printCommands({ findings, difference, folder }: Report): string {
  const annotations = [
    ...(findings?.told ?? []).map(annotateFinding),
    ...(difference?.changes ?? []).map(annotateChange),
  ];
  const texts = kinds.flatMap((kind) =>
    annotations
      .filter((annotation) => annotation.kind === kind)
      .map((annotation, position) =>
        // What GitHub does not show as an annotation is in the log.
        position < mostOfKind ? printCommand(annotation, folder) : printLogLine(annotation),
      ),
  );
  const counts = [
    findings && countSeverities(findings.diagnostics),
    difference && countVerdicts(difference.changes),
  ].filter((count) => count !== undefined);
  return [...texts, ...counts.map((count) => `${count}\n`)].join('');
}
