// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from '../runtime/annotations.js';
import { hasCount, hasLength } from '../runtime/bounds.js';
import { isArrayOfStrings } from '../runtime/is-array-of.js';
import { hasOnly, isObject } from '../runtime/is-object.js';
import { count, length } from '../runtime/issues/bounds.js';
import { type Found, notObject } from '../runtime/issues/found.js';
import { unknownProperties } from '../runtime/issues/names.js';
import { texts } from '../runtime/issues/nested.js';
import { text } from '../runtime/issues/scalars.js';
import { type Schema, schema } from '../runtime/schema.js';

/**
 * Cancel an order.
 *
 * @see `api/order-cancel.md`
 */
export const orderCancel = {
  id: 'order-cancel',
  title: 'order: cancel',
  routes: [{ method: 'POST', path: '/orders/{id}/cancel' }],
  permissions: [],
  headers: [],
  parameters: [],
  request: { shape: 'parameters' },
  responses: [{ status: 204 }],
  source: 'api/order-cancel.md',
} as const;

/**
 * The body of `order: cancel`.
 *
 * @see `api/order-cancel.md`
 */
export interface OrderCancelParameters extends Annotations {
  /**
   * The reason.
   *
   * Possible values: `late`, `other`. At most 20 characters.
   *
   * @defaultValue `other`
   */
  reason?: string | null;
  /**
   * The lines to cancel.
   *
   * At most 50 items.
   */
  lines: string[];
}

/** Whether a value is `OrderCancelParameters`. */
export function isOrderCancelParameters(value: unknown): value is OrderCancelParameters {
  return (
    isObject(value) &&
    (value.reason == null || typeof value.reason === 'string') &&
    hasLength(value.reason, undefined, 20) &&
    isArrayOfStrings(value.lines) &&
    hasCount(value.lines, undefined, 50) &&
    hasOnly(value, hasOrderCancelParametersProperty)
  );
}

/** Finds what keeps a value from being `OrderCancelParameters`. */
export function findOrderCancelParametersIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'parameters of order-cancel');
  if (value.reason != null) found = text(found, 'reason', value.reason);
  found = length(found, 'reason', value.reason, undefined, 20);
  found = texts(found, 'lines', value.lines);
  found = count(found, 'lines', value.lines, undefined, 50);
  found = unknownProperties(found, value, hasOrderCancelParametersProperty, 'parameters of order-cancel');
  return found;
}

/** Whether `OrderCancelParameters` has a property of this name. */
function hasOrderCancelParametersProperty(name: string): boolean {
  switch (name) {
    case 'reason':
    case 'lines':
      return true;
    default:
      return false;
  }
}

/** `OrderCancelParameters` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const OrderCancelParameters: Schema<OrderCancelParameters> = /* @__PURE__ */ schema(
  'parameters of order-cancel',
  isOrderCancelParameters,
  findOrderCancelParametersIssues,
);
