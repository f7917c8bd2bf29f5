/** The patterns of a day (see `isEdmDate`) and of a time, and an offset: in one piece, because it is what takes most time in a guard. */
const pattern =
  /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?<!02-3.|(?:[469]|11)-31|(?<!^(?:..(?!00))?(?:[02468][048]|[13579][26])(?:00)?-)02-29)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?(?:[-+](?:[01]\d|2[0-3]):[0-5]\d|Z)$/i;

/** `2024-02-29T08:30:00.1234567+03:00`: a day that the calendar has, a time, and `Z` or an offset (OData: seconds may be missing, and a fraction has up to twelve digits). */
export function isEdmDateTimeOffset(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
