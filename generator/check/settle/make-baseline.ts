import type { Baseline, KnownFinding } from '../../model/baseline.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { compareText, sortBy } from '../../model/text/compare.js';
import { groupBy } from '../../model/text/group-by.js';
import type { BaselineLookup } from './apply-baseline.js';

/**
 * Makes the baseline that knows all findings on pages. Entries of the baseline before it stay if their page exists and was not read.
 */
export function makeBaseline(
  diagnostics: readonly Diagnostic[],
  before: Baseline,
  { paths, gone, fingerprintOf }: BaselineLookup,
): Baseline {
  const read = new Set(paths.values());
  const kept = Object.entries(before.pages).filter(([page]) => !read.has(page) && !gone.has(page));
  const onPages = diagnostics.filter(({ source }) => paths.has(source.file));
  const found = [...groupBy(onPages, ({ source }) => paths.get(source.file) ?? '')].map(([page, group]) => {
    const entries = group.map(({ code, message, ...rest }): KnownFinding => ({
      code,
      fingerprint: fingerprintOf({ code, message, ...rest }),
      message,
    }));
    return [page, sortBy(entries, ({ code, fingerprint }) => `${code} ${fingerprint}`)] as const;
  });
  return { pages: Object.fromEntries([...kept, ...found].toSorted(([a], [b]) => compareText(a, b))) };
}
