/** Appends a step to a JSON pointer (RFC 6901): `pointerTo('/value', 0)` is `/value/0`. */
export function pointerTo(parent: string, step: string | number): string {
  return `${parent}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The names and indices along a JSON pointer: `stepsOf('/value/0')` is `['value', '0']`. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The last name in a JSON pointer, of the member whose value or item it leads to. Undefined if there are only indices. */
export function lastName(pointer: string): string | undefined {
  return stepsOf(pointer).findLast((step) => !/^\d+$/.test(step));
}

/** The name or index at the end of a JSON pointer; empty for the root. */
export function lastStep(pointer: string): string {
  return stepsOf(pointer).at(-1) ?? '';
}
