import type { Annotations } from './runtime/annotations.js';
import type { Edm } from './runtime/edm.js';
import type { Open } from './runtime/open.js';
/**
 * What a customer wants.
 *
 * @see `order.md`
 */
export interface Order extends Annotations {
    '@odata.type'?: '#contoso.sales.order' | 'contoso.sales.order';
    /** How much it costs. */
    total?: Edm.Int32 | null;
    /** How far it is. */
    status?: Open<OrderStatus> | null;
}
/** @see `order.md` */
export declare const OrderStatus: {
    readonly open: "open";
    readonly closed: "closed";
};
/** A documented member of `OrderStatus`. */
export type OrderStatus = (typeof OrderStatus)[keyof typeof OrderStatus];
export {};
