import { selectPages } from '../io/select-pages.js';
import { isUsageFault } from '../model/is-usage-fault.js';
import type { Findings } from './documentation.js';
import type { Options } from './options.js';
import { readDocumentation } from './read-documentation.js';

/** The pages whose findings are wanted: paths of pages and folders, and patterns with `*`, relative to the working folder. */
export interface LintOptions {
  readonly only?: readonly string[] | undefined;
}

/** Docs → what is wrong or doubtful about them, or about `only` some pages. Nothing is written. */
export async function lint(options: Options, { only }: LintOptions = {}): Promise<Findings> {
  const documentation = await readDocumentation(options);
  if (only === undefined) return { documentation, diagnostics: documentation.diagnostics };
  const workingFolder = options.workingFolder ?? process.cwd();
  const { selected, diagnostics } = selectPages(only, { ...documentation, workingFolder });
  const shown = documentation.diagnostics.filter((one) => selected.has(one.source.file) || isUsageFault(one));
  return { documentation, diagnostics: [...diagnostics, ...shown] };
}
