import type { Order } from '../order.js';

/** What is sent and what comes back, by method and path as documented, and then by status. */
export interface Operations {
  /**
   * Get order
   *
   * @see `api/order-get.md:1`
   */
  'GET /orders/{id}': { request: undefined; responses: { 200: Order; 202: undefined } };
  /**
   * Get report
   *
   * @see `api/order-report.md:1`
   */
  'GET /reports/orders': { request: undefined; responses: { 302: undefined } };
  /**
   * Send order
   *
   * @see `api/order-send.md:1`
   */
  'POST /orders/{id}/send': { request: undefined; responses: { 202: undefined } };
}
