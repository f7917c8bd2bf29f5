/**
 * One of 31 days of twelve months, but none that its month or year does not have. No part can match a text in two ways, so that it
 * takes time in proportion to it; and `\d\d\d\d` is quicker than `\d{4}`, because engines count slowly.
 */
const pattern =
  /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?<!02-3.|(?:[469]|11)-31|(?<!^(?:..(?!00))?(?:[02468][048]|[13579][26])(?:00)?-)02-29)$/;

/** A day that the calendar has, `2024-02-29`. */
export function isEdmDate(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
