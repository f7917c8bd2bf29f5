import { writeReport } from '../io/write-report.js';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { isUsageFault } from '../model/is-usage-fault.js';
import { fileSource } from '../model/source.js';
import { groupBy } from '../model/text/group-by.js';
import { githubReporter, printJobSummary } from '../report/github/github.js';
import { prettyReporter } from '../report/pretty/pretty.js';
import type { Report } from '../report/report.js';
import { printProjects } from '../report/reporter.js';
import { printUsageFaults } from '../report/usage-faults.js';
import { addressReport, type Delivery } from './address-report.js';
import type { CommandEnvironment } from './command-environment.js';
import { isEmpty, keepFindings, withoutFaults } from './narrow-report.js';
import type { Parcel } from './parcel.js';
import { prepareReport, type Results } from './prepare-report.js';

/**
 * Delivers the results of a command with the reporters that the flags name, each to its file or to stdout. Faults of the command and its
 * configuration also go to stderr. Returns the faults of writing.
 */
export async function deliverReports(
  results: Results,
  delivery: Delivery,
  environment: CommandEnvironment,
): Promise<readonly Diagnostic[]> {
  const { diagnostics = [] } = results;
  environment.note(printUsageFaults(diagnostics.filter(isUsageFault)));
  const report = keepFindings(
    await prepareReport(results, delivery.flags, environment),
    ({ severity }) => !delivery.flags.quiet || severity === 'error',
  );
  const refusals: Diagnostic[] = [];
  for (const parcel of addressReport(report, delivery, environment)) {
    if (environment.project !== undefined && isForPrograms(parcel)) environment.project.hold(parcel);
    else refusals.push(...(await deliver(parcel, environment)));
  }
  environment.note(printUsageFaults(refusals));
  return refusals;
}

/** Delivers the reports of several projects: those of one reporter are one document. Returns the faults of writing. */
export async function deliverHeld(
  held: readonly Parcel[],
  { workingFolder, note, print }: CommandEnvironment,
): Promise<readonly Diagnostic[]> {
  const refusals: Diagnostic[] = [];
  for (const parcels of groupBy(held, ({ reporter, to }) => JSON.stringify([reporter.name, to])).values()) {
    const [first] = parcels;
    if (first === undefined) continue;
    const { reporter, to } = first;
    const reports = parcels.map(({ report }) => report);
    const text = printProjects(reporter, reports);
    if ('file' in to) refusals.push(...(await writeText(to.file, { text, reports, workingFolder })));
    else (to.stream === 'stderr' ? note : print)(text);
  }
  note(printUsageFaults(refusals));
  return refusals;
}

/** Whether a report is not shown to people at once. */
function isForPrograms({ reporter, to }: Parcel): boolean {
  return 'file' in to || !reporter.forPeople;
}

async function deliver(
  { reporter, report, to }: Parcel,
  environment: CommandEnvironment,
): Promise<readonly Diagnostic[]> {
  if ('file' in to) {
    const { workingFolder } = environment;
    return writeText(to.file, { text: reporter.print(report), reports: [report], workingFolder });
  }
  const { colour, github, print, show, note } = environment;
  // On a terminal, faults of the command were told before.
  const printed = reporter.name === prettyReporter.name ? withoutFaults(report) : report;
  if (isEmpty(printed)) return [];
  const text = reporter.print({ ...printed, colour: colour[to.stream] });
  if (reporter.name === githubReporter.name && github !== undefined) {
    github.command(text, to.stream);
    return github.summarise(printJobSummary(report));
  }
  if (to.stream === 'stderr') note(text);
  else (reporter.forPeople ? show : print)(text);
  return [];
}

interface WrittenText {
  readonly text: string;
  readonly reports: readonly Report[];
  readonly workingFolder: string;
}

/** Writes reports to a file, unless it is a page that they are about. */
async function writeText(file: string, { text, reports, workingFolder }: WrittenText): Promise<readonly Diagnostic[]> {
  if (!reports.some(({ findings }) => findings?.texts.has(file))) return writeReport(file, text, workingFolder);
  return [diagnose('unwritable-output', fileSource(file), { path: file, reason: 'it is a page of the documentation' })];
}
