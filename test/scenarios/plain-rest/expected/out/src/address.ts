// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { text } from './runtime/issues/scalars.js';
import { type Schema, schema } from './runtime/schema.js';

/**
 * A place that has a letter box.
 *
 * @see `resources/address.md`
 */
export interface Address {
  /** The street and the number. */
  street: string;
  /** The town. */
  city: string;
  /** A hint for the courier. */
  note?: string | null;
}

/** Whether a value is `Address`. */
export function isAddress(value: unknown): value is Address {
  return (
    isObject(value) &&
    typeof value.street === 'string' &&
    typeof value.city === 'string' &&
    (value.note == null || typeof value.note === 'string')
  );
}

/** Finds what keeps a value from being `Address`. */
export function findAddressIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'Address');
  found = text(found, 'street', value.street);
  found = text(found, 'city', value.city);
  if (value.note != null) found = text(found, 'note', value.note);
  return found;
}

/** `Address` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Address: Schema<Address> = /* @__PURE__ */ schema('Address', isAddress, findAddressIssues);
