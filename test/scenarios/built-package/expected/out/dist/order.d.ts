import type { Schema } from './runtime/schema.js';
/**
 * What a customer wants.
 *
 * @see `order.md`
 */
export type Order = import('./index.types.js').Order;
/** Whether a value is `Order`. */
export declare function isOrder(value: unknown): value is Order;
/** `Order` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export declare const Order: Schema<Order>;
