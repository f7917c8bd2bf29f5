import { createColors } from 'picocolors';
import { packageCatalogue } from '../../model/catalogue/package.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import type { Reporter } from '../reporter.js';
import { withoutCommands } from '../text/without-commands.js';
import { printChanges } from './pretty-changes.js';
import { printFiles } from './pretty-files.js';
import { printFindings } from './pretty-findings.js';

/** A report for people at a terminal: the changes of the API, the files of the package that differ, the findings. */
export const prettyReporter = { name: 'pretty', forPeople: true, print: printPretty } as const satisfies Reporter;

function printPretty(whole: Report): string {
  const report = withoutListed(whole);
  const paint = createColors(report.colour);
  const parts = [
    report.difference && printChanges(report.difference, paint),
    report.package && printFiles({ ...report.package, isChanged: hasChanged(report), colour: report.colour }),
    report.findings && printFindings(report.findings, paint),
  ].filter((part) => part !== undefined);
  const texts = parts.filter((text) => text !== '');
  return texts.length === 0 && report.findings !== undefined
    ? 'Nothing to report.\n'
    : withoutCommands(texts.join('\n'));
}

function hasChanged({ difference }: Report): boolean {
  return difference !== undefined && difference.changes.length > 0;
}

/** Where the files of the package are listed, findings about them would repeat that. */
export function withoutListed(report: Report): Report {
  const { findings, package: listed } = report;
  if (findings === undefined || listed === undefined) return report;
  const isOther = ({ code }: Diagnostic): boolean => !Object.hasOwn(packageCatalogue, code);
  const diagnostics = findings.diagnostics.filter(isOther);
  const told = findings.told.filter(({ diagnostic }) => isOther(diagnostic));
  return { ...report, findings: { ...findings, diagnostics, told } };
}
