import { relative } from 'node:path';
import { foldDiagnostics } from '../check/settle/fold-diagnostics.js';
import { readToolVersion } from '../io/read-tool-version.js';
import { writeReport } from '../io/write-report.js';
import { inputCatalogue } from '../model/catalogue/input.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { findLinesIn, fingerprintOf } from '../model/fingerprint.js';
import { textsOf } from '../model/source.js';
import { isUsageFault } from '../model/is-usage-fault.js';
import type { Findings } from '../pipeline/documentation.js';
import { markdownReporter } from '../report/markdown.js';
import { prettyReporter } from '../report/pretty.js';
import type { Report, Reporter } from '../report/reporter.js';
import { reporters } from '../report/reporters.js';
import { printUsageFaults } from '../report/usage-faults.js';
import type { CommandEnvironment } from './command-environment.js';
import type { Flags, ReporterRequest } from './request.js';

/** What is shown: the diagnostics, and the documentation that they refer to if it was read. */
export type ShownFindings = Pick<Findings, 'diagnostics'> & Partial<Findings>;

/** How it is shown. */
interface Showing {
  readonly flags: Pick<Flags, 'reporter' | 'all' | 'quiet'>;
  /** Whether stdout is for a document of the command. */
  readonly document: boolean;
  /** Whether the command is asked for the findings. Otherwise it shows only those that affect its output, unless a reporter is named. */
  readonly asked: boolean;
}

/**
 * Shows findings with the reporters that the flags name, each in its file, or on stdout if that is not for a document. Faults of the command
 * and its configuration go to stderr. Returns the faults of writing.
 */
export async function showFindings(
  findings: ShownFindings,
  { flags, document, asked }: Showing,
  environment: CommandEnvironment,
): Promise<readonly Diagnostic[]> {
  const { diagnostics } = findings;
  const faults = diagnostics.filter(isUsageFault);
  environment.note(printUsageFaults(faults));
  const quietly = flags.reporter === undefined && !asked;
  const shown = diagnostics.filter(
    ({ code, severity }) =>
      (!flags.quiet || severity === 'error') &&
      (!quietly || severity === 'error' || Object.hasOwn(inputCatalogue, code)),
  );
  const forPrograms = await prepareReport({ ...findings, diagnostics: shown }, flags, environment);
  // People are told of these on stderr.
  const others = shown.filter((diagnostic) => !isUsageFault(diagnostic));
  const forPeople = await prepareReport({ ...findings, diagnostics: others }, flags, environment);
  const refusals: Diagnostic[] = [];
  for (const { name, file } of flags.reporter ?? [defaultReporter(environment)]) {
    const reporter = findReporter(name);
    const makeReport = reporter.forPeople ? forPeople : forPrograms;
    const isEmpty = others.length === 0 && (faults.length > 0 || quietly);
    if (file !== undefined) {
      refusals.push(...(await writeReport(file, reporter.print(makeReport(false)), environment.workingFolder)));
    } else if (!(reporter.forPeople && isEmpty)) {
      showReport(reporter, makeReport, quietly || document ? 'stderr' : 'stdout', environment);
    }
  }
  environment.note(printUsageFaults(refusals));
  return refusals;
}

/** Whether one of the reporters prints to stdout what programs read. */
export function printsDocument(requests: readonly ReporterRequest[]): boolean {
  return requests.some(({ name, file }) => file === undefined && !findReporter(name).forPeople);
}

function findReporter(name: string): Reporter {
  return reporters.find((known) => known.name === name) ?? prettyReporter;
}

type MakeReport = (colour: boolean) => Report;

function showReport(
  reporter: Reporter,
  makeReport: MakeReport,
  stream: 'stdout' | 'stderr',
  { colour, github, print, show, note }: CommandEnvironment,
): void {
  const report = makeReport(colour[stream]);
  const text = reporter.print(report);
  if (reporter.name === 'github' && github !== undefined) {
    github.command(text);
    github.summarise(markdownReporter.print(report));
  } else if (stream === 'stderr') note(text);
  else (reporter.forPeople ? show : print)(text);
}

function defaultReporter({ github }: CommandEnvironment): ReporterRequest {
  return { name: github === undefined ? 'pretty' : 'github' };
}

/** Paths are relative to the working folder. */
async function prepareReport(
  { diagnostics, documentation }: ShownFindings,
  { all = false }: Pick<Flags, 'all'>,
  { workingFolder }: CommandEnvironment,
): Promise<MakeReport> {
  const texts = textsOf(documentation?.files ?? []);
  const prefix = documentation && relative(workingFolder, documentation.root).replaceAll('\\', '/');
  const pages = new Set(documentation?.files.map(({ path }) => path));
  const findLines = findLinesIn(texts);
  const report = {
    diagnostics,
    told: all ? diagnostics.map((diagnostic) => ({ diagnostic, others: [] })) : foldDiagnostics(diagnostics),
    texts,
    version: await readToolVersion(),
    displayPath: (file: string): string => (prefix && pages.has(file) ? `${prefix}/${file}` : file),
    fingerprintOf: (diagnostic: Diagnostic): string => fingerprintOf(diagnostic, findLines),
  };
  return (colour) => ({ ...report, colour });
}
