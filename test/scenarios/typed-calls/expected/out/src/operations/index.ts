// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Order } from '../order.js';
import type { OrderUpdate } from '../requests/order.js';
import type { Edm } from '../runtime/edm.js';
import type { Collection } from '../runtime/envelope.js';
import type { ShopError } from '../shop-error.js';

/** The types of requests and responses, by method and path as documented; responses by status. */
export interface Operations {
  /**
   * List orders
   *
   * @see `api/order-list.md`
   */
  'GET /orders': {
    query?: {
      archived?: string;
      $select?: string;
      $expand?: string;
      $filter?: string;
      $orderby?: string;
      $top?: number;
      $skip?: number;
      $count?: boolean;
    };
    headers?: { Prefer?: string };
    request: undefined;
    responses: { 200: Collection<Order> };
  };
  /**
   * Get usage
   *
   * @see `api/order-usage.md`
   */
  "GET /orders/usage(period='{period_value}')": {
    path: { period_value: 'D7' | 'D30' };
    request: undefined;
    responses: { 200: Collection<Order> };
  };
  /**
   * Get order
   *
   * @see `api/order-get.md`
   */
  'GET /orders/{order-id}': {
    path: { 'order-id': string };
    query?: { $select?: string; $expand?: string };
    request: undefined;
    responses: { 200: Order; 404: ShopError };
  };
  /**
   * Search orders
   *
   * @see `api/order-search.md`
   */
  'GET /shops/{shop-number}/orders/search': {
    path: { 'shop-number': Edm.Int32 };
    query: { start: Edm.DateTimeOffset; state: 'open' | 'paid'; limit?: Edm.Int32; sort?: string; $top?: number };
    request: undefined;
    responses: { 200: Collection<Order> };
  };
  /**
   * Replace order by its etag
   *
   * @see `api/order-replace.md`
   */
  'PATCH /orders/{order-id}': {
    path: { 'order-id': string };
    headers?: { 'If-Match'?: string };
    request: OrderUpdate;
    responses: { 200: Order; 409: ShopError; 412: ShopError };
  };
}
