// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Order } from '../../order.js';

/** The body of a response: `200`. */
export const orderListArchivedResponse: Order[] = [{ id: '1', total: 5 }];
