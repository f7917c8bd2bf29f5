// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Order } from '../../order.js';
import type { Collection } from '../../runtime/envelope.js';

/** The body of a response: `200`. */
export const orderListRecentResponse: Collection<Order> = { value: [{ id: '1', total: 5 }] };
