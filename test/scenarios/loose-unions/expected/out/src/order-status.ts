// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { isMember } from './runtime/members.js';

/**
 * What becomes of orders.
 *
 * - `new`: Nobody has looked at it yet.
 * - `paid`: The money has arrived.
 * - `unknownFutureValue`: Evolvable enumeration sentinel value. Do not use.
 *
 * @see `resources/orderstatus.md`
 */
export type OrderStatus = 'new' | 'paid' | 'unknownFutureValue';

/** The documented members as a list. */
export const valuesOfOrderStatus: readonly OrderStatus[] = ['new', 'paid', 'unknownFutureValue'];

/** Whether a value is a documented member. */
export function isOrderStatus(value: unknown): value is OrderStatus {
  return isMember(valuesOfOrderStatus, value);
}

/**
 * A member that a request may send: `OrderStatus` without the member for values that are added later.
 *
 * @see `resources/orderstatus.md`
 */
export type KnownOrderStatus = Exclude<OrderStatus, 'unknownFutureValue'>;

/** Whether a value is a member that a request may send. */
export function isKnownOrderStatus(value: unknown): value is KnownOrderStatus {
  return isMember(valuesOfOrderStatus, value, 'unknownFutureValue');
}
