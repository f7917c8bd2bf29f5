const date = /^(\d{4})-(\d{2})-(\d{2})$/;
const time = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,12})?)?$/;
const offset = /^(?:Z|[-+](\d{2}):(\d{2}))$/i;

/** `2024-02-29`, a day that the calendar has. */
export function isDate(text: string): boolean {
  const [, year, month, day] = date.exec(text) ?? [];
  return day !== undefined && Number(day) >= 1 && Number(day) <= daysOf(Number(month), Number(year));
}

/** `08:30`, `08:30:00` or `08:30:00.1234567`. */
export function isTimeOfDay(text: string): boolean {
  const [, hours, minutes, seconds = '0'] = time.exec(text) ?? [];
  return minutes !== undefined && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
}

/** `2024-02-29T08:30:00.1234567+03:00`, with `Z` or an offset. */
export function isDateTimeOffset(text: string): boolean {
  const clock = text.slice(11).split(/[Zz+-]/, 1)[0] ?? '';
  return (
    /^T$/i.test(text.charAt(10)) &&
    isDate(text.slice(0, 10)) &&
    isTimeOfDay(clock) &&
    isOffset(text.slice(11 + clock.length))
  );
}

function isOffset(text: string): boolean {
  const match = offset.exec(text);
  return match !== null && Number(match[1] ?? 0) < 24 && Number(match[2] ?? 0) < 60;
}

function daysOf(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
