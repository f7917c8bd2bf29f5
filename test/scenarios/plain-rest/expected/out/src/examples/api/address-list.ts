// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Address } from '../../address.js';

/** The body of a response: `200`. */
export const addressListResponse: { value: Address[]; total?: number } = {
  value: [{ street: 'Via Po 3', city: 'Turin' }],
  total: 1,
};
