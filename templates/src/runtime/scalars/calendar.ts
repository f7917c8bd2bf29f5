// Sources of regular expressions. No part of them can match a text in two ways, so that they take time in proportion to it; and
// one expression that knows the calendar is faster, and much smaller, than code that looks at each character.
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const ofLongMonth = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const ofShortMonth = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';

/** A day that the calendar has: `2024-02-29`. */
export const day: string = `(?:\\d{4}-(?:${ofLongMonth}|${ofShortMonth}|02-(?:0[1-9]|1\\d|2[0-8]))|${leapYear}-02-29)`;

const minutes = '(?:[01]\\d|2[0-3]):[0-5]\\d';

/** A time of the day with up to twelve fraction digits: `08:30`, `08:30:00.1234567`. */
export const time: string = `${minutes}(?::[0-5]\\d(?:\\.\\d{1,12})?)?`;

/** A distance from UTC: `Z`, `+03:00`. */
export const offset: string = `(?:[Zz]|[-+]${minutes})`;
