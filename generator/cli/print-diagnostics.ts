import { relative } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Documentation } from '../pipeline.js';
import { reporters } from '../report/reporters.js';
import type { Surroundings } from './surroundings.js';

/** Diagnostics as the named reporter shows them, with paths as they are seen from the working folder. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  documentation: Documentation | undefined,
  { workingFolder, colour }: Surroundings,
  name: string = 'pretty',
): string {
  const texts = new Map(documentation?.files.flatMap((file) => (file.kind === 'Text' ? [[file.path, file.text]] : [])));
  const prefix = documentation && relative(workingFolder, documentation.root).replaceAll('\\', '/');
  const pages = new Set(documentation?.files.map(({ path }) => path));
  const displayPath = (file: string): string => (prefix && pages.has(file) ? `${prefix}/${file}` : file);
  const reporter = reporters.find((known) => known.name === name) ?? reporters[0];
  return reporter.print({ diagnostics, texts, colour: colour.stdout, displayPath });
}
