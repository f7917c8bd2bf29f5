import type { Diagnostic } from '../model/diagnostic.js';
import { isUsageFault } from '../model/is-usage-fault.js';
import type { Report } from '../report/report.js';

/** A part of a report that is printed by itself. */
export type ReportPart = 'findings' | 'difference' | 'package';

/** A report with some of its parts. */
export function onlyParts(
  { findings, difference, package: changed, ...rest }: Report,
  wanted: readonly ReportPart[],
): Report {
  return {
    ...rest,
    ...(findings && wanted.includes('findings') && { findings }),
    ...(difference && wanted.includes('difference') && { difference }),
    ...(changed && wanted.includes('package') && { package: changed }),
  };
}

/** Whether a report has no part to print. */
export function isEmpty({ findings, difference, package: changed }: Report): boolean {
  return findings === undefined && difference === undefined && changed === undefined;
}

/** A report with some of its findings. */
export function keepFindings({ findings, ...report }: Report, keep: (diagnostic: Diagnostic) => boolean): Report {
  if (findings === undefined) return report;
  const diagnostics = findings.diagnostics.filter(keep);
  const told = findings.told.filter(({ diagnostic }) => keep(diagnostic));
  return { ...report, findings: { ...findings, diagnostics, told } };
}

/** A report that says nothing about findings if there are none. */
export function dropEmptyFindings({ findings, ...report }: Report): Report {
  return findings === undefined || findings.diagnostics.length === 0 ? report : { ...report, findings };
}

/** Without faults of the command, and without findings if there are no others. */
export function withoutFaults(report: Report): Report {
  const isFaulty = report.findings?.diagnostics.some(isUsageFault) ?? false;
  return isFaulty ? dropEmptyFindings(keepFindings(report, (diagnostic) => !isUsageFault(diagnostic))) : report;
}
