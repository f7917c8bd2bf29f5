import type { Order } from '../../order.js';

/** The body of a response: `200`. */
export const orderListResponse: { items: Order[]; nextCursor?: string } = {
  items: [{ id: '1', total: 5 }],
  nextCursor: 'abc',
};
