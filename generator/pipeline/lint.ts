import { relative } from 'node:path';
import { selectPages, type SelectedPages } from '../io/select-pages.js';
import { type PageChange, writePages } from '../io/write-pages.js';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import type { FixRequest } from '../model/fix/fix.js';
import { isUsageFault } from '../model/is-usage-fault.js';
import { fileSource } from '../model/source.js';
import { groupBy } from '../model/text/group-by.js';
import type { Documentation, Findings } from './documentation.js';
import { type FixScope, fixPages } from './fix-pages.js';
import { judgeDocumentation } from './judge-documentation.js';
import type { Options } from './options.js';
import { dropKnown } from './read-documentation.js';

/** What is linted and mended. */
export interface LintOptions {
  /** The pages whose findings are wanted: paths of pages and folders, and patterns with `*`, relative to the working folder. */
  readonly only?: readonly string[] | undefined;
  /** Whether to mend the faults whose remedy is certain, in the files of the pages. */
  readonly fix?: boolean | undefined;
  /** What to mend besides; implies `fix`. */
  readonly fixAlso?: readonly FixRequest[] | undefined;
  /** Whether to leave the files as they are. */
  readonly dryRun?: boolean | undefined;
}

/** What is wrong or doubtful; and what was mended before. */
export interface LintResult extends Findings {
  /** The faults that were mended, or would be in a run that is not dry. What is left is in `diagnostics`. */
  readonly mended: readonly Diagnostic[];
  /** The pages with their texts before and after. */
  readonly changes: readonly PageChange[];
}

/** Docs → what is wrong or doubtful about them, or about `only` some pages. Writes nothing unless it is asked to mend faults. */
export async function lint(options: Options, wanted: LintOptions = {}): Promise<LintResult> {
  const judged = await judgeDocumentation(options);
  const selection = select(options, wanted, judged);
  const findings = await report(options, judged, selection);
  const unchanged = { ...findings, mended: [], changes: [] };
  if (!wanted.fix && wanted.fixAlso === undefined) return unchanged;
  // A misspelt heading may be why nothing was read.
  if (findings.diagnostics.some((one) => isUsageFault(one) && one.code !== 'nothing-read')) return unchanged;
  const isSelected = (file: string): boolean => selection?.selected.has(file) ?? true;
  const scope: FixScope = {
    isSelected: (file) => isSelected(file) && judged.inputs.has(file),
    requests: wanted.fixAlso ?? [],
  };
  const { documentation, mended, changes } = await fixPages(options, judged, scope);
  const { root } = judged;
  const name = relative(options.workingFolder ?? process.cwd(), root);
  const refusals = wanted.dryRun ? [] : await writePages({ path: root, name }, changes);
  if (refusals.length > 0) return { ...unchanged, diagnostics: [...refusals, ...findings.diagnostics] };
  const left = await report(options, documentation, selection);
  const beyond = reportBeyond(left.diagnostics, documentation, name);
  return { ...left, diagnostics: [...beyond, ...left.diagnostics], mended, changes };
}

function select(
  { workingFolder = process.cwd() }: Options,
  { only }: LintOptions,
  documentation: Documentation,
): SelectedPages | undefined {
  return only === undefined ? undefined : selectPages(only, { ...documentation, workingFolder });
}

async function report(
  options: Options,
  judged: Documentation,
  selection: SelectedPages | undefined,
): Promise<Findings> {
  const documentation = await dropKnown(options, judged);
  if (selection === undefined) return { documentation, diagnostics: documentation.diagnostics };
  const shown = documentation.diagnostics.filter((one) => selection.selected.has(one.source.file) || isUsageFault(one));
  return { documentation, diagnostics: [...selection.diagnostics, ...shown] };
}

/** Reports the files outside of the input that have faults to mend. */
function reportBeyond(
  diagnostics: readonly Diagnostic[],
  { inputs, files }: Documentation,
  folder: string,
): readonly Diagnostic[] {
  const included = new Set(files.map(({ path }) => path));
  const faults = diagnostics.filter(
    ({ fix, source }) =>
      fix !== undefined && fix.onRequest === undefined && included.has(source.file) && !inputs.has(source.file),
  );
  return [...groupBy(faults, ({ source }) => source.file)].map(([file, { length }]) => {
    const path = folder === '' ? file : `${folder}/${file}`;
    return diagnose('page-outside-input', fileSource(path), { path, count: length });
  });
}
