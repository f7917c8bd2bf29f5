// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Depot } from '../../depot.js';

/** The body of a response: `200`. */
export const depotListResponse: Depot[] = [{ id: 'd1', opensAt: '08:30:00' }];
