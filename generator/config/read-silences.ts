import type { Source } from '../model/source.js';
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
