import { digitsAt } from './digits.js';
import { startsWithDate } from './is-date.js';
import { endOfTime } from './is-time-of-day.js';

/** `2024-02-29T08:30:00.1234567+03:00`: a day that the calendar has, a time, and `Z` or an offset (OData ABNF, RFC 3339). */
export function isEdmDateTimeOffset(value: unknown): value is string {
  if (typeof value !== 'string' || (value.charCodeAt(10) | 32) !== 116 || !startsWithDate(value)) return false;
  const end = endOfTime(value, 11);
  return end > 0 && endsWithOffset(value, end);
}

function endsWithOffset(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if ((code | 32) === 122) return text.length === start + 1;
  if ((code !== 43 && code !== 45) || text.length !== start + 6 || text.charCodeAt(start + 3) !== 58) return false;
  const hours = digitsAt(text, start + 1);
  const minutes = digitsAt(text, start + 4);
  return hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59;
}
