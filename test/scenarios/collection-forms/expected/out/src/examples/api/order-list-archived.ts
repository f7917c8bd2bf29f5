import type { Order } from '../../order.js';

/** The body of a response: `200`. */
export const orderListArchivedResponse: Order[] = [{ id: '1', total: 5 }];
