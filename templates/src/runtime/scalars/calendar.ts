// Sources of regular expressions. No part of them can match a text in two ways, so that they take time in proportion to it.
// `\d\d\d\d` rather than `\d{4}`: counting costs an engine more than reading.
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';

/** A day that the calendar has, `2024-02-29`: one of up to 31 days, but none of those that a month or a year does not have. */
export const day: string = `\\d\\d\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?<!(?:0[2469]|11)-31|02-30|(?<!${leapYear}-)02-29)`;

const minutes = '(?:[01]\\d|2[0-3]):[0-5]\\d';

/** A time of the day with any number of fraction digits: `08:30`, `08:30:00.1234567`. */
export const time: string = `${minutes}(?::[0-5]\\d(?:\\.\\d+)?)?`;

/** A distance from UTC: `Z`, `+03:00`. */
export const offset: string = `(?:Z|[-+]${minutes})`;
