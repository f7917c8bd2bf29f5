// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.
import { isMember, valuesOf } from './runtime/members.js';
/** @see `order.md` */
export const OrderStatus = {
    open: 'open',
    closed: 'closed',
};
/** The documented members as a list. */
export const valuesOfOrderStatus = /* @__PURE__ */ valuesOf(OrderStatus);
/** Whether a value is a documented member. */
export function isOrderStatus(value) {
    return isMember(valuesOfOrderStatus, value);
}
