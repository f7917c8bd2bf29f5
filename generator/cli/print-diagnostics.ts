import { relative } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Documentation } from '../pipeline.js';
import { reporters } from '../report/reporters.js';

/** What is shown: the diagnostics, and the documentation that their places are in, where it was read. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly documentation?: Documentation;
}

/** How it is shown. */
export interface Manner {
  readonly workingFolder: string;
  readonly colour: boolean;
  /** Name of the reporter; the first where none is asked for. */
  readonly reporter?: string | undefined;
}

/** Diagnostics as a reporter shows them, with paths as they are seen from the working folder. */
export function printDiagnostics(
  { diagnostics, documentation }: Findings,
  { workingFolder, colour, reporter: name }: Manner,
): string {
  const texts = new Map(documentation?.files.flatMap((file) => (file.kind === 'Text' ? [[file.path, file.text]] : [])));
  const prefix = documentation && relative(workingFolder, documentation.root).replaceAll('\\', '/');
  const pages = new Set(documentation?.files.map(({ path }) => path));
  const displayPath = (file: string): string => (prefix && pages.has(file) ? `${prefix}/${file}` : file);
  const reporter = reporters.find((known) => known.name === name) ?? reporters[0];
  return reporter.print({ diagnostics, texts, colour, displayPath });
}
