import { day } from './calendar.js';

const pattern: RegExp = /* @__PURE__ */ new RegExp(`^${day}$`);

/** A day that the calendar has, `2024-02-29`. */
export function isEdmDate(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
