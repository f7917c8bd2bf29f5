import type { Baseline, KnownFinding } from '../../model/baseline.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { groupBy } from '../../model/text/group-by.js';

/** How findings and the entries of a baseline are matched. */
export interface BaselineLookup {
  /** The pages that were read, and their paths in the baseline. What is no page is never in the baseline. */
  readonly paths: ReadonlyMap<string, string>;
  /** The pages of the baseline that no longer exist. Their findings may be those of a renamed page. */
  readonly gone: ReadonlySet<string>;
  readonly fingerprintOf: (diagnostic: Diagnostic) => string;
}

/** An entry of a baseline whose finding is gone, and the page that it is for. */
export interface StaleEntry extends KnownFinding {
  readonly page: string;
}

/** The findings that a baseline does not know, and its entries whose finding is gone. */
export interface BaselineResult {
  readonly fresh: readonly Diagnostic[];
  readonly stale: readonly StaleEntry[];
}

/**
 * Drops the findings that a baseline knows. Each of its entries stands for one finding: on its page, or if the page is gone, on a page that
 * the baseline does not have. An entry for a page that exists and was not read is neither used nor stale.
 */
export function applyBaseline(
  diagnostics: readonly Diagnostic[],
  { pages }: Baseline,
  { paths, gone, fingerprintOf }: BaselineLookup,
): BaselineResult {
  const entries = Object.entries(pages).flatMap(([page, known]) => known.map((entry) => ({ ...entry, page })));
  const open = groupBy(entries, ({ page, ...entry }) => keyOf(gone.has(page) ? undefined : page, entry));
  const fresh = diagnostics.filter((diagnostic) => {
    const path = paths.get(diagnostic.source.file);
    if (path === undefined) return true;
    const finding = { code: diagnostic.code, fingerprint: fingerprintOf(diagnostic) };
    // A known finding is taken off the list: the next one needs an entry of its own.
    const entry = open.get(keyOf(Object.hasOwn(pages, path) ? path : undefined, finding))?.shift();
    return entry === undefined;
  });
  const read = new Set(paths.values());
  const left = new Set([...open.values()].flat());
  return { fresh, stale: entries.filter((entry) => left.has(entry) && (read.has(entry.page) || gone.has(entry.page))) };
}

function keyOf(page: string | undefined, { code, fingerprint }: Pick<KnownFinding, 'code' | 'fingerprint'>): string {
  return JSON.stringify([page, code, fingerprint]);
}
