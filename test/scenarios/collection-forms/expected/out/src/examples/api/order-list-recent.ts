import type { Order } from '../../order.js';
import type { Collection } from '../../runtime/index.js';

/** The body of a response: `200`. */
export const orderListRecentResponse: Collection<Order> = { value: [{ id: '1', total: 5 }] };
