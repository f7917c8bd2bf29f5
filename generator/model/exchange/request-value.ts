import { groupBy } from '../text/group-by.js';
import type { Parameter } from '../operation.js';
import type { QueryOptionName } from '../query-options.js';

/** A value that a caller passes in the path, query or headers of a request. */
export interface RequestValue {
  readonly name: string;
  readonly required: boolean;
  /** The row that describes it. */
  readonly parameter?: Parameter;
  readonly option?: QueryOptionName;
}

/** Keeps the first of the values whose names differ only in case; it is required if one of them is. */
export function distinctValues(values: readonly RequestValue[]): readonly RequestValue[] {
  return [...groupBy(values, ({ name }) => name.toLowerCase()).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, required: first.required || others.some(({ required }) => required) }],
  );
}
