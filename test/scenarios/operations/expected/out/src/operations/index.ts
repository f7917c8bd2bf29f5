// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Customer } from '../customer.js';
import type { Order } from '../order.js';
import type { OrderCreate } from '../requests/order.js';
import type { Collection } from '../runtime/envelope.js';

/** The types of requests and responses, by method and path as documented; responses by status. */
export interface Operations {
  /**
   * Get customer
   *
   * @see `api/customer-get.md`
   */
  'GET /customers/{id}': { path: { id: string }; request: undefined; responses: { 200: Customer | Collection<Order> } };
  /**
   * List orders
   *
   * @see `api/order-list.md`
   */
  'GET /orders': { query?: { $expand?: string }; request: undefined; responses: { 200: Collection<Order> } };
  /**
   * Get order
   *
   * @see `api/order-get.md`
   */
  'GET /orders/{id}': { path: { id: string }; request: undefined; responses: { 200: Order } };
  /**
   * Get customer of an order
   *
   * @see `api/order-get-customer.md`
   */
  'GET /orders/{id}/customer': { path: { id: string }; request: undefined; responses: { 200: Customer } };
  /**
   * Get report
   *
   * @see `api/order-report.md`
   */
  'GET /reports/orders': { request: undefined; responses: { 302: undefined } };
  /**
   * Get archived order (v1)
   *
   * @see `api/order-get-v1.md`
   */
  'GET /v1/archive/{id}': { path: { id: string }; request: undefined; responses: { 200: Order } };
  /**
   * Get archived order (v2)
   *
   * @see `api/order-get-v2.md`
   */
  'GET /v2/archive/{id}': { path: { id: string }; request: undefined; responses: { 200: Customer } };
  /**
   * Extend an order
   *
   * @see `api/order-extend.md`
   */
  'PATCH /orders/{id}': { path: { id: string }; request: undefined; responses: { 200: unknown } };
  /**
   * Create order
   *
   * @see `api/order-post.md`
   */
  'POST /orders': { request: OrderCreate; responses: { 201: Order } };
  /**
   * Send order
   *
   * @see `api/order-send.md`
   */
  'POST /orders/{id}/send': { path: { id: string }; request: undefined; responses: { 202: undefined } };
}
