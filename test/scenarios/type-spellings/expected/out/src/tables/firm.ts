// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Firm } from '../firm.js';
import type { FirmCreate } from '../requests/firm.js';
import { required } from '../runtime/presence.js';
import { stringScalar } from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';

/** The table of `Firm`, for `strict` and `toJSONSchema`. */
export const tableOfFirm: ObjectShape<Firm> = {
  kind: 'object',
  name: 'contoso.cycles.firm',
  properties: [['title', stringScalar, required]],
};

/** The table of `FirmCreate`, for `strict` and `toJSONSchema`. */
export const tableOfFirmCreate: ObjectShape<FirmCreate> = {
  kind: 'object',
  name: 'contoso.cycles.firm',
  request: 'create',
  properties: [['title', stringScalar, required]],
};
