import type { Order } from '../order.js';
import type { Collection } from '../runtime/index.js';

/** What is sent and what comes back, by method and path as documented, and then by status. */
export interface Operations {
  /**
   * List archived orders
   *
   * @see `api/order-list-archived.md:1`
   */
  'GET /archive': { request: undefined; responses: { 200: Order[] } };
  /**
   * List orders
   *
   * @see `api/order-list.md:1`
   */
  'GET /orders': { request: undefined; responses: { 200: { items: Order[]; nextCursor?: string } } };
  /**
   * Get order
   *
   * @see `api/order-get.md:1`
   */
  'GET /orders/{id}': { request: undefined; responses: { 200: Order } };
  /**
   * List recent orders
   *
   * @see `api/order-list-recent.md:1`
   */
  'GET /recent': { request: undefined; responses: { 200: Collection<Order> } };
}
