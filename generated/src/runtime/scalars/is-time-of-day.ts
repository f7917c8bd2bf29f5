import { time } from './calendar.js';

const pattern: RegExp = /* @__PURE__ */ new RegExp(`^${time}$`);

/** `08:30`, `08:30:00` or `08:30:00.1234567`, with any number of fraction digits. */
export function isEdmTimeOfDay(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
