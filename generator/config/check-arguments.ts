import type { Diagnostic } from '../model/diagnostic.js';
import { isObject } from '../model/json-value.js';
import type { OptionType } from '../model/option/option-types.js';
import { placeOfOption } from './place-options.js';
import { reportFault } from './report-fault.js';

/** An argument of a function: its name, what it must be, and what it is. */
export interface Argument {
  readonly name: string;
  readonly type: OptionType<unknown>;
  readonly value: unknown;
}

/**
 * Checks the arguments of a function as those of a configuration are checked, for callers without types. The places of faults are those of
 * `places` in the options, if they are known.
 */
export function checkArguments(checked: readonly Argument[]): readonly Diagnostic[] {
  const known = checked.flatMap(({ value }) => (isObject(value) && value.places instanceof Map ? [value.places] : []));
  return checked.flatMap(({ name, type, value }) =>
    // The keys of an object are options; any other fault is one of the argument.
    type.check(value, isObject(value) ? '' : name).map((fault) => {
      const option = fault.option || name;
      return reportFault({ ...fault, option }, placeOfOption(option, known[0]));
    }),
  );
}
