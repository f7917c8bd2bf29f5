const date = /^(\d{4})-(\d{2})-(\d{2})$/;
const time = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,12})?)?$/;
const offset = /^(?:Z|[-+](\d{2}):(\d{2}))$/i;

/** Whether the text is a date of the calendar, for example `2024-02-29`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = date.exec(text) ?? [];
  return day !== undefined && Number(day) >= 1 && Number(day) <= daysOf(Number(month), Number(year));
}

/** Whether the text is a time such as `08:30`, `08:30:00` or `08:30:00.1234567`. */
export function isTimeOfDay(text: string): boolean {
  const [, hours, minutes, seconds = '0'] = time.exec(text) ?? [];
  return minutes !== undefined && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
}

/** Whether the text is a time with `Z` or an offset, for example `2024-02-29T08:30:00.1234567+03:00`. */
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

const duration =
  /^[-+]?P(?=.)(?:\d{1,12}Y)?(?:\d{1,12}M)?(?:\d{1,12}W)?(?:\d{1,12}D)?(?:T(?=.)(?:\d{1,12}H)?(?:\d{1,12}M)?(?:\d{1,12}(?:\.\d{1,12})?S)?)?$/;
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text is an ISO 8601 duration, for example `P1DT2H30M`. */
export function isDuration(text: string): boolean {
  return duration.test(text);
}

/** Whether the text is a GUID, for example `0bac715a-715a-0bac-5a71-ac0b5a71ac0b`. */
export function isGuid(text: string): boolean {
  return guid.test(text);
}

/** Whether the text is base64 (RFC 4648) in either alphabet, padded to a multiple of four characters or not padded. */
export function isBase64(text: string): boolean {
  const digits = text.replace(/={1,2}$/, '');
  if (digits.length % 4 === 1 || (digits.length < text.length && text.length % 4 !== 0)) return false;
  return !/[^A-Za-z0-9+/_-]/.test(digits);
}
