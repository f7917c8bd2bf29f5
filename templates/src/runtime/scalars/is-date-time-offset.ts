import { day, offset, time } from './calendar.js';

const pattern: RegExp = /* @__PURE__ */ new RegExp(`^${day}T${time}${offset}$`, 'i');

/** `2024-02-29T08:30:00.1234567+03:00`: a day that the calendar has, a time, and `Z` or an offset (OData ABNF, RFC 3339). */
export function isEdmDateTimeOffset(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
