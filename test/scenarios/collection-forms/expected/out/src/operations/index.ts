// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Order } from '../order.js';
import type { Collection } from '../runtime/envelope.js';

/** The types of requests and responses, by method and path as documented; responses by status. */
export interface Operations {
  /**
   * List archived orders
   *
   * @see `api/order-list-archived.md`
   */
  'GET /archive': { request: undefined; responses: { 200: Order[] } };
  /**
   * List orders
   *
   * @see `api/order-list.md`
   */
  'GET /orders': { request: undefined; responses: { 200: { items: Order[]; nextCursor?: string } } };
  /**
   * Get order
   *
   * @see `api/order-get.md`
   */
  'GET /orders/{id}': { path: { id: string }; request: undefined; responses: { 200: Order } };
  /**
   * List recent orders
   *
   * @see `api/order-list-recent.md`
   */
  'GET /recent': { request: undefined; responses: { 200: Collection<Order> } };
}
