import { applyBaseline } from '../check/settle/apply-baseline.js';
import { makeBaseline } from '../check/settle/make-baseline.js';
import { readBaseline, writeBaseline } from '../io/baseline-file.js';
import { isUsageFault } from '../model/is-usage-fault.js';
import { makeLookup } from './baseline-lookup.js';
import type { Findings } from './documentation.js';
import { judgeDocumentation } from './judge-documentation.js';
import type { Options } from './options.js';

/** The baseline that was written, its number of findings, and how many of them are new or gone; or what prevented it. */
export interface BaselineUpdate extends Findings {
  readonly file: string;
  readonly known: number;
  readonly added: number;
  readonly removed: number;
}

/** Docs → the baseline that knows all that is reported without one; written unless something prevents it. */
export async function updateBaseline(options: Options): Promise<BaselineUpdate> {
  const documentation = await judgeDocumentation(options);
  const file = await readBaseline(options);
  // The first baseline is written where none is.
  const unusable = file.diagnostics.filter(({ code }) => code !== 'missing-baseline');
  const faults = [...documentation.diagnostics.filter(isUsageFault), ...unusable];
  const unchanged = { documentation, file: file.name, known: 0, added: 0, removed: 0 };
  if (faults.length > 0) return { ...unchanged, diagnostics: faults };
  const lookup = makeLookup(file, documentation);
  const baseline = makeBaseline(documentation.diagnostics, file.baseline, lookup);
  const { fresh, stale } = applyBaseline(documentation.diagnostics, file.baseline, lookup);
  const added = fresh.filter(({ source }) => lookup.paths.has(source.file)).length;
  const known = Object.values(baseline.pages).flat().length;
  const diagnostics = await writeBaseline(file, baseline);
  return { ...unchanged, diagnostics, known, added, removed: stale.length };
}
