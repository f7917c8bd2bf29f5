// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { text, timeOfDay } from './runtime/issues/scalars.js';
import type { Scalar } from './runtime/scalar.js';
import { isTimeOfDay } from './runtime/scalars/is-time-of-day.js';
import { type Schema, schema } from './runtime/schema.js';

/**
 * A building in which parcels wait.
 *
 * @see `resources/depot.md`
 */
export interface Depot {
  /**
   * Its number.
   *
   * Read-only.
   */
  readonly id: string;
  /** When it opens. */
  opensAt?: Scalar.TimeOfDay | null;
}

/** Whether a value is `Depot`. */
export function isDepot(value: unknown): value is Depot {
  return isObject(value) && typeof value.id === 'string' && (value.opensAt == null || isTimeOfDay(value.opensAt));
}

/** Finds what keeps a value from being `Depot`. */
export function findDepotIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'Depot');
  found = text(found, 'id', value.id);
  if (value.opensAt != null) found = timeOfDay(found, 'opensAt', value.opensAt);
  return found;
}

/** `Depot` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Depot: Schema<Depot> = /* @__PURE__ */ schema('Depot', isDepot, findDepotIssues);
