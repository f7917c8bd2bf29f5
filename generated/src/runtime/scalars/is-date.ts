// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * Days 01 to 31 of twelve months, except those that the month or year does not have. No part can match a text in two
 * ways, so matching takes linear time. `\d\d\d\d` is faster than `\d{4}`, because engines count slowly.
 */
const pattern =
  /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?<!02-3.|(?:[469]|11)-31|(?<!^(?:..(?!00))?(?:[02468][048]|[13579][26])(?:00)?-)02-29)$/;

/** Whether a value is a calendar date, such as `2024-02-29`. */
export function isDate(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
