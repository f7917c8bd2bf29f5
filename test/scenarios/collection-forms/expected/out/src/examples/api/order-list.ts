import type { Order } from '../../order.js';

/**
 * The body of a response: `200`.
 *
 * api/order-list.md:28
 */
export const orderListResponse: { items: Order[]; nextCursor?: string } = {
  items: [{ id: '1', total: 5 }],
  nextCursor: 'abc',
};
