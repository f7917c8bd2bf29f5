import { relative } from 'node:path';
import { foldDiagnostics } from '../check/settle/fold-diagnostics.js';
import { textsOf } from '../model/source.js';
import type { Findings } from '../pipeline.js';
import { reporters } from '../report/reporters.js';

/** What is shown: the diagnostics, and the documentation that they refer to if it was read. */
type ShownFindings = Pick<Findings, 'diagnostics'> & Partial<Findings>;

/** How it is shown. */
interface DisplayOptions {
  readonly workingFolder: string;
  readonly colour: boolean;
  /** The name of the reporter. Default: the first one. */
  readonly reporter?: string | undefined;
  /** Whether every finding is listed. Otherwise one may stand for others of its kind. */
  readonly all?: boolean | undefined;
}

/** Prints diagnostics with a reporter; paths are relative to the working folder. */
export function printDiagnostics(
  { diagnostics, documentation }: ShownFindings,
  { workingFolder, colour, reporter: name, all = false }: DisplayOptions,
): string {
  const texts = textsOf(documentation?.files ?? []);
  const prefix = documentation && relative(workingFolder, documentation.root).replaceAll('\\', '/');
  const pages = new Set(documentation?.files.map(({ path }) => path));
  const displayPath = (file: string): string => (prefix && pages.has(file) ? `${prefix}/${file}` : file);
  const reporter = reporters.find((known) => known.name === name) ?? reporters[0];
  const told = all ? diagnostics.map((diagnostic) => ({ diagnostic, others: [] })) : foldDiagnostics(diagnostics);
  return reporter.print({ diagnostics, told, texts, colour, displayPath });
}
