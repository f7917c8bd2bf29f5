// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Parcel } from '../../parcel.js';

/** The body of a response: `200`. */
export const parcelGetResponse: Parcel = {
  id: 'p1',
  weight: 1200,
  status: 'moving',
  sentAt: '2024-02-29T08:30:00Z',
  receiver: { street: 'Via Po 3', city: 'Turin' },
  tags: ['books'],
};
