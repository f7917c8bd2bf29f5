import { inputCatalogue } from '../model/catalogue/input.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { githubReporter } from '../report/github/github.js';
import { prettyReporter, withoutListed } from '../report/pretty/pretty.js';
import type { Report } from '../report/report.js';
import type { Reporter } from '../report/reporter.js';
import { reporters } from '../report/reporters.js';
import type { CommandEnvironment } from './command-environment.js';
import { dropEmptyFindings, keepFindings, onlyParts, type ReportPart } from './narrow-report.js';
import type { Parcel } from './parcel.js';
import type { Flags, ReporterRequest } from './request.js';

/** How the results of a command are delivered. */
export interface Delivery {
  readonly flags: Pick<Flags, 'reporter' | 'all' | 'quiet'>;
  /**
   * The parts that the command is asked for; they go to stdout. Findings that it is not asked for go to stderr, and only those that affect
   * its result. A reporter that is named prints every part.
   */
  readonly asked: readonly ReportPart[];
  /** Whether stdout is for a document of the command. Then reports go to stderr. */
  readonly document?: boolean;
}

/** Whether one of the reporters prints to stdout what programs read. */
export function printsDocument(requests: readonly ReporterRequest[]): boolean {
  return requests.some(({ name, file }) => file === undefined && !findReporter(name).forPeople);
}

function findReporter(name: string): Reporter {
  return reporters.find((known) => known.name === name) ?? prettyReporter;
}

/** Which reporter prints what of a report, and where to. */
export function addressReport(
  report: Report,
  { flags, asked, document = false }: Delivery,
  { github }: CommandEnvironment,
): readonly Parcel[] {
  const stream = document ? 'stderr' : 'stdout';
  if (flags.reporter !== undefined) {
    return flags.reporter.map(({ name, file }) => ({
      reporter: findReporter(name),
      report,
      to: file === undefined ? { stream } : { file },
    }));
  }
  const byDefault = asked.includes('findings') ? report : dropEmptyFindings(keepFindings(report, affectsResult));
  if (github !== undefined) return [{ reporter: githubReporter, report: byDefault, to: { stream } }];
  const others = asked.includes('findings') ? [] : (['findings'] as const);
  const unlisted = dropEmptyFindings(withoutListed(byDefault));
  return [
    { reporter: prettyReporter, report: onlyParts(byDefault, asked), to: { stream: 'stdout' } },
    { reporter: prettyReporter, report: onlyParts(unlisted, others), to: { stream: 'stderr' } },
  ];
}

/** Whether a finding explains the result of a command that is not asked for findings. */
function affectsResult({ code, severity }: Diagnostic): boolean {
  return severity === 'error' || Object.hasOwn(inputCatalogue, code);
}
