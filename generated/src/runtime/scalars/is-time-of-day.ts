import { digitsAt } from './digits.js';

/** `08:30`, `08:30:00` or `08:30:00.1234567`, with up to twelve fraction digits. */
export function isEdmTimeOfDay(value: unknown): value is string {
  return typeof value === 'string' && endOfTime(value, 0) === value.length;
}

/** Where the time of day that begins at a position ends; negative where none begins. */
export function endOfTime(text: string, start: number): number {
  const hours = digitsAt(text, start);
  const minutes = digitsAt(text, start + 3);
  if (hours < 0 || hours > 23 || text.charCodeAt(start + 2) !== 58 || minutes < 0 || minutes > 59) return -1;
  if (text.charCodeAt(start + 5) !== 58) return start + 5;
  const seconds = digitsAt(text, start + 6);
  if (seconds < 0 || seconds > 59) return -1;
  return text.charCodeAt(start + 8) === 46 ? endOfFraction(text, start + 9) : start + 8;
}

function endOfFraction(text: string, start: number): number {
  let end = start;
  while (end - start < 12 && isDigit(text.charCodeAt(end))) end += 1;
  return end === start ? -1 : end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
