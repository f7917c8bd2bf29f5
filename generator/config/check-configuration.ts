import type { Configuration } from './configuration.js';
import { record, type MovePath, type OptionFault } from '../model/option/option-types.js';
import { options } from './options.js';

const configuration = record(options);

/** Finds the unknown keys and wrong values of a configuration; if there are none, the value is a `Configuration`. */
export function checkConfiguration(value: unknown): readonly OptionFault[] {
  return configuration.check(value, '');
}

/** Rewrites every path of a configuration, for example to make it relative to another folder. */
export function movePaths(value: Configuration, move: MovePath): Configuration {
  // Moving keeps the keys and the types of the values: a path stays a text.
  return configuration.movePaths?.(value, move) as Configuration;
}
