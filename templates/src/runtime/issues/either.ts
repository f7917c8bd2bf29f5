import { wrong, type Found } from './found.js';

/** Reports a property or item that is missing or that none of several types accepts. */
export function either(found: Found, step: string | number, value: unknown, isRight: boolean, expected: string): Found {
  return isRight ? found : wrong(found, step, value, expected);
}
