// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { DomainRegistrant, DomainRegistrantCreate } from '../domain-registrant.js';
import { type ObjectShape, edmString, nullish, optional } from '../runtime/index.js';

/** The table of `DomainRegistrant`, for `strict` and `toJSONSchema`. */
export const tableOfDomainRegistrant: ObjectShape<DomainRegistrant> = {
  kind: 'object',
  name: 'microsoft.graph.domainRegistrant',
  properties: [
    ['countryOrRegionCode', edmString, nullish],
    ['organization', edmString, nullish],
    ['url', edmString, nullish],
  ],
};

/** The table of `DomainRegistrantCreate`, for `strict` and `toJSONSchema`. */
export const tableOfDomainRegistrantCreate: ObjectShape<DomainRegistrantCreate> = {
  kind: 'object',
  name: 'microsoft.graph.domainRegistrant',
  request: 'create',
  properties: [
    ['countryOrRegionCode', edmString, optional],
    ['organization', edmString, optional],
    ['url', edmString, optional],
  ],
};
