// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { type Address, findAddressIssues, isAddress } from './address.js';
import { type Depot, findDepotIssues, isDepot } from './depot.js';
import type { ParcelStatus } from './parcel-status.js';
import { isArrayOfStrings } from './runtime/is-array-of.js';
import { type JsonObject, isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { texts, within } from './runtime/issues/nested.js';
import { date, dateTimeOffset, decimal, flag, int32, text } from './runtime/issues/scalars.js';
import type { Open } from './runtime/open.js';
import type { Scalar } from './runtime/scalar.js';
import { isDate } from './runtime/scalars/is-date.js';
import { isDateTimeOffset } from './runtime/scalars/is-date-time-offset.js';
import { isInt32 } from './runtime/scalars/is-integer.js';
import { isDecimal } from './runtime/scalars/is-number.js';
import { type Schema, schema } from './runtime/schema.js';

/**
 * A parcel on its way.
 *
 * @see `resources/parcel.md`
 */
export interface Parcel {
  /**
   * The number on the label.
   *
   * Read-only.
   */
  readonly id: string;
  /** The weight in grams. */
  weight: Scalar.Int32;
  /** Whether it needs care. */
  fragile?: boolean | null;
  /**
   * Where it is.
   *
   * Read-only.
   */
  readonly status: Open<ParcelStatus>;
  /** When it was handed in. */
  sentAt?: Scalar.DateTimeOffset | null;
  /** The day on which it should arrive. */
  dueOn?: Scalar.Date | null;
  /** What the sender has paid. */
  price?: Scalar.Decimal | null;
  /** Where it goes. */
  receiver: Address;
  /** Words of the sender. */
  tags?: string[];
  /** The depot that holds it. */
  depot?: Depot | null;
}

/** Whether a value is `Parcel`. */
export function isParcel(value: unknown): value is Parcel {
  return isObject(value) && hasParcelProperties(value);
}

/** Whether an object has the properties of `Parcel`. */
export function hasParcelProperties(value: JsonObject): boolean {
  return (
    typeof value.id === 'string' &&
    isInt32(value.weight) &&
    (value.fragile == null || typeof value.fragile === 'boolean') &&
    typeof value.status === 'string' &&
    (value.sentAt == null || isDateTimeOffset(value.sentAt)) &&
    (value.dueOn == null || isDate(value.dueOn)) &&
    (value.price == null || isDecimal(value.price)) &&
    isAddress(value.receiver) &&
    (value.tags === undefined || isArrayOfStrings(value.tags)) &&
    (value.depot == null || isDepot(value.depot))
  );
}

/** Finds what keeps a value from being `Parcel`. */
export function findParcelIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'Parcel');
  found = findIssuesOfParcelProperties(value, found);
  return found;
}

/** Finds what is wrong with the properties of `Parcel` in an object. */
export function findIssuesOfParcelProperties(value: JsonObject, found: Found): Found {
  found = text(found, 'id', value.id);
  found = int32(found, 'weight', value.weight);
  if (value.fragile != null) found = flag(found, 'fragile', value.fragile);
  found = text(found, 'status', value.status);
  if (value.sentAt != null) found = dateTimeOffset(found, 'sentAt', value.sentAt);
  if (value.dueOn != null) found = date(found, 'dueOn', value.dueOn);
  if (value.price != null) found = decimal(found, 'price', value.price);
  found = within(found, 'receiver', value.receiver, findAddressIssues);
  if (value.tags !== undefined) found = texts(found, 'tags', value.tags);
  if (value.depot != null) found = within(found, 'depot', value.depot, findDepotIssues);
  return found;
}

/** `Parcel` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Parcel: Schema<Parcel> = /* @__PURE__ */ schema('Parcel', isParcel, findParcelIssues);
