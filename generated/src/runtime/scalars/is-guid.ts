// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a value is a UUID, such as `0bac715a-715a-0bac-5a71-ac0b5a71ac0b`. */
export function isGuid(value: unknown): value is string {
  return typeof value === 'string' && guid.test(value);
}
