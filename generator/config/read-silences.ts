import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import type { Source } from '../model/source.js';
import { nearestNames } from '../model/text/nearest-names.js';
import { wildcardPattern } from '../model/text/wildcard.js';
import type { Configuration } from './configuration.js';
import { placeOfOption, type OptionPlaces } from './place-options.js';

/** An entry of `silences`: the pages that it covers, the codes that are not reported there, and its place in the configuration. */
interface SilenceOption {
  readonly covers: (file: string) => boolean;
  readonly codes: readonly string[];
  readonly source: Source;
}

/** Prepares the option `silences`. */
export function readSilences(
  silences: NonNullable<Configuration['silences']>,
  places: OptionPlaces | undefined,
): readonly SilenceOption[] {
  return silences.map(({ pages, codes }, position) => {
    const patterns = pages.map(wildcardPattern);
    const covers = (file: string): boolean => patterns.some((pattern) => pattern.test(file));
    return { covers, codes, source: placeOfOption(`silences[${position}]`, places) };
  });
}

/** Reports patterns of pages that cover none, of silences whose other patterns do. What covers no page at all is reported as unused. */
export function reportUnmatchedPages(
  silences: NonNullable<Configuration['silences']>,
  files: readonly string[],
  places: OptionPlaces | undefined,
): readonly Diagnostic[] {
  return silences.flatMap(({ pages }, position) => {
    const unmatched = pages.flatMap((page, index) => {
      const pattern = wildcardPattern(page);
      return files.some((file) => pattern.test(file))
        ? []
        : [{ page, option: `silences[${position}].pages[${index}]` }];
    });
    if (unmatched.length === pages.length) return [];
    return unmatched.map(({ page, option }) =>
      diagnose('unmatched-option', placeOfOption(option, places), { option, suggestion: nearestNames(page, files)[0] }),
    );
  });
}
