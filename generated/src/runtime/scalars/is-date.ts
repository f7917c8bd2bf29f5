import { digitsAt } from './digits.js';

/** A day that the calendar has, `2024-02-29`. */
export function isEdmDate(value: unknown): value is string {
  return typeof value === 'string' && value.length === 10 && startsWithDate(value);
}

/** Does the text begin with a day that the calendar has? */
export function startsWithDate(text: string): boolean {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const century = digitsAt(text, 0);
  const year = digitsAt(text, 2);
  const month = digitsAt(text, 5);
  const day = digitsAt(text, 8);
  if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= daysIn(month, century * 100 + year);
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
