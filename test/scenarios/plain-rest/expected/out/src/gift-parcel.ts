// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { type Parcel, findIssuesOfParcelProperties, hasParcelProperties } from './parcel.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { text } from './runtime/issues/scalars.js';
import { type Schema, schema } from './runtime/schema.js';

/**
 * A parcel with a card. Inherits from parcel.
 *
 * @see `resources/giftparcel.md`
 */
export interface GiftParcel extends Parcel {
  /** The text on the card. */
  card?: string | null;
}

/** Whether a value is `GiftParcel`. */
export function isGiftParcel(value: unknown): value is GiftParcel {
  return isObject(value) && hasParcelProperties(value) && (value.card == null || typeof value.card === 'string');
}

/** Finds what keeps a value from being `GiftParcel`. */
export function findGiftParcelIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'giftParcel');
  found = findIssuesOfParcelProperties(value, found);
  if (value.card != null) found = text(found, 'card', value.card);
  return found;
}

/** `GiftParcel` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const GiftParcel: Schema<GiftParcel> = /* @__PURE__ */ schema('giftParcel', isGiftParcel, findGiftParcelIssues);
