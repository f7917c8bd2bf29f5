import {
  type Annotations,
  type ObjectShape,
  type Result,
  type StandardSchema,
  type ValidateOptions,
  collectResult,
  edmString,
  hasOnly,
  isArrayOfStrings,
  isObject,
  nullish,
  required,
  setOf,
  standardSchema,
  unwrap,
} from '../runtime/index.js';

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
   * The reason. The maximum length is 20 characters.
   *
   * Possible values: `late`, `other`. At most 20 characters.
   *
   * @defaultValue `other`
   */
  reason?: string | null;
  /**
   * The lines to cancel. The collection can contain a maximum of 50 items.
   *
   * At most 50 items.
   */
  lines: string[];
}

/** `OrderCancelParameters` as a schema object (Standard Schema 1.1). */
export const OrderCancelParameters: StandardSchema<OrderCancelParameters> = /* @__PURE__ */ standardSchema(
  validateOrderCancelParameters,
  () => shapeOfOrderCancelParameters,
);

const keysOfOrderCancelParameters = /* @__PURE__ */ setOf('reason', 'lines');

/** Whether a value is `OrderCancelParameters`. */
export function isOrderCancelParameters(value: unknown): value is OrderCancelParameters {
  if (!isObject(value)) return false;
  const { reason, lines } = value;
  return (
    (reason == null || typeof reason === 'string') &&
    isArrayOfStrings(lines) &&
    hasOnly(value, keysOfOrderCancelParameters)
  );
}

/** Returns the value as `OrderCancelParameters`, or the issues found in it. */
export function validateOrderCancelParameters(
  value: unknown,
  options?: ValidateOptions,
): Result<OrderCancelParameters> {
  if (options === undefined && isOrderCancelParameters(value)) return { value };
  return collectResult(value, shapeOfOrderCancelParameters, options);
}

/** Throws a `ValidationError` unless the value is `OrderCancelParameters`. */
export function assertOrderCancelParameters(value: unknown): asserts value is OrderCancelParameters {
  unwrap(validateOrderCancelParameters(value));
}

/** Returns the value as `OrderCancelParameters`, or throws a `ValidationError`. */
export function parseOrderCancelParameters(value: unknown, options?: ValidateOptions): OrderCancelParameters {
  return unwrap(validateOrderCancelParameters(value, options));
}

/** The table by which `validateOrderCancelParameters` finds issues. */
export const shapeOfOrderCancelParameters: ObjectShape = {
  kind: 'object',
  name: 'parameters of order-cancel',
  is: isOrderCancelParameters,
  typeNames: [],
  request: 'create',
  properties: [
    ['reason', edmString, nullish],
    ['lines', [edmString], required],
  ],
};
