// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { SecurityVendorInformationCreate } from '../requests/security-vendor-information.js';
import { nullish, optional } from '../runtime/presence.js';
import { stringScalar } from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';
import type { SecurityVendorInformation } from '../security-vendor-information.js';

/** The table of `SecurityVendorInformation`, for `strict` and `toJSONSchema`. */
export const tableOfSecurityVendorInformation: ObjectShape<SecurityVendorInformation> = {
  kind: 'object',
  name: 'microsoft.graph.securityVendorInformation',
  properties: [
    ['provider', stringScalar, nullish],
    ['providerVersion', stringScalar, nullish],
    ['subProvider', stringScalar, nullish],
    ['vendor', stringScalar, nullish],
  ],
};

/** The table of `SecurityVendorInformationCreate`, for `strict` and `toJSONSchema`. */
export const tableOfSecurityVendorInformationCreate: ObjectShape<SecurityVendorInformationCreate> = {
  kind: 'object',
  name: 'microsoft.graph.securityVendorInformation',
  request: 'create',
  properties: [
    ['provider', stringScalar, optional],
    ['providerVersion', stringScalar, optional],
    ['subProvider', stringScalar, optional],
    ['vendor', stringScalar, optional],
  ],
};
