// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Address } from '../address.js';
import type { Depot } from '../depot.js';
import type { Parcel } from '../parcel.js';
import type { Problem } from '../problem.js';
import type { ParcelCreate } from '../requests/parcel.js';
import type { Scalar } from '../runtime/scalar.js';

/** The types of requests and responses, by method and path as documented; responses by status. */
export interface Operations {
  /**
   * Delete parcel
   *
   * @see `api/parcel-delete.md`
   */
  'DELETE /parcels/{id}': { path: { id: string }; request: undefined; responses: { 204: undefined } };
  /**
   * List addresses
   *
   * @see `api/address-list.md`
   */
  'GET /addresses': { request: undefined; responses: { 200: { value: Address[]; total?: number } } };
  /**
   * List depots
   *
   * @see `api/depot-list.md`
   */
  'GET /depots': { request: undefined; responses: { 200: Depot[] } };
  /**
   * List parcels
   *
   * @see `api/parcel-list.md`
   */
  'GET /parcels': {
    query?: { cursor?: string; limit?: Scalar.Int32 };
    request: undefined;
    responses: { 200: { items: Parcel[]; nextCursor?: string } };
  };
  /**
   * Get parcel
   *
   * @see `api/parcel-get.md`
   */
  'GET /parcels/{id}': { path: { id: string }; request: undefined; responses: { 200: Parcel; 404: Problem } };
  /**
   * Create parcel
   *
   * @see `api/parcel-create.md`
   */
  'POST /parcels': { request: ParcelCreate; responses: { 201: Parcel } };
}
