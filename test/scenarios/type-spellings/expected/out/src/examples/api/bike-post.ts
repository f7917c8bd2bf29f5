// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Bike } from '../../bike.js';
import type { BikeCreate } from '../../requests/bike.js';
import type { Deviating } from '../../runtime/deviating.js';

/** The body of a request: `POST https://cycles.contoso.com/v1/bikes`. */
export const createBikeRequest: BikeCreate = {
  id: '7',
  mileage: 4000000000,
  code: 7,
  owner: { firstName: 'Ann' },
  labels: { en: 'tall' },
  tags: ['red'],
};

/**
 * The body of a response: `201`.
 *
 * It contradicts its type at `/code` (wrong-type), `/labels/de` (wrong-type).
 */
export const bikePostResponse: Deviating<Bike, 'code' | 'labels' | 'partsByName'> = {
  id: '7',
  mileage: 4000000000,
  code: true,
  grid: [[1, 2], [3]],
  owner: { title: 'Hills' },
  labels: { en: 'tall', de: 5 },
  partsByName: { bell: { name: 'bell', fits: { spokes: 20 } }, rack: { name: 'rack', maker: 'Ann' } },
  tags: 'red',
  values: ['a', 1],
  notes: { en: { any: ['thing'] } },
  text: null,
};
