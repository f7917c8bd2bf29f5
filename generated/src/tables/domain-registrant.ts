// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { DomainRegistrant } from '../domain-registrant.js';
import type { DomainRegistrantCreate } from '../requests/domain-registrant.js';
import { nullish, optional } from '../runtime/presence.js';
import { stringScalar } from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';

/** The table of `DomainRegistrant`, for `strict` and `toJSONSchema`. */
export const tableOfDomainRegistrant: ObjectShape<DomainRegistrant> = {
  kind: 'object',
  name: 'microsoft.graph.domainRegistrant',
  properties: [
    ['countryOrRegionCode', stringScalar, nullish],
    ['organization', stringScalar, nullish],
    ['url', stringScalar, nullish],
  ],
};

/** The table of `DomainRegistrantCreate`, for `strict` and `toJSONSchema`. */
export const tableOfDomainRegistrantCreate: ObjectShape<DomainRegistrantCreate> = {
  kind: 'object',
  name: 'microsoft.graph.domainRegistrant',
  request: 'create',
  properties: [
    ['countryOrRegionCode', stringScalar, optional],
    ['organization', stringScalar, optional],
    ['url', stringScalar, optional],
  ],
};
