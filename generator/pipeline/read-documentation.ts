import { applyBaseline } from '../check/settle/apply-baseline.js';
import { placeOfEntry, readBaseline } from '../io/baseline-file.js';
import { compareDiagnostics, diagnose } from '../model/diagnostic.js';
import { makeLookup } from './baseline-lookup.js';
import type { Documentation } from './documentation.js';
import { judgeDocumentation } from './judge-documentation.js';
import type { Options } from './options.js';

/** Docs → schema, and what is reported about them. What the baseline knows is not. */
export async function readDocumentation(options: Options): Promise<Documentation> {
  return dropKnown(options, await judgeDocumentation(options));
}

/** Drops the findings that the baseline knows, and reports its entries whose finding is gone. */
export async function dropKnown(options: Options, documentation: Documentation): Promise<Documentation> {
  const file = await readBaseline(options);
  // Known findings must not look like new ones because their list cannot be read.
  if (file.diagnostics.length > 0) return { ...documentation, diagnostics: file.diagnostics };
  if (Object.keys(file.baseline.pages).length === 0) return documentation;
  const { fresh, stale } = applyBaseline(documentation.diagnostics, file.baseline, makeLookup(file, documentation));
  const reported = stale.map((entry) => diagnose('stale-baseline-entry', placeOfEntry(file, entry.fingerprint), entry));
  return { ...documentation, diagnostics: [...reported, ...fresh].toSorted(compareDiagnostics) };
}
