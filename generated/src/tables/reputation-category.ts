// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { ReputationCategory } from '../reputation-category.js';
import type { ReputationCategoryCreate } from '../requests/reputation-category.js';
import { nullish, optional } from '../runtime/presence.js';
import { stringScalar } from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';

/** The table of `ReputationCategory`, for `strict` and `toJSONSchema`. */
export const tableOfReputationCategory: ObjectShape<ReputationCategory> = {
  kind: 'object',
  name: 'microsoft.graph.reputationCategory',
  properties: [
    ['description', stringScalar, nullish],
    ['name', stringScalar, nullish],
    ['vendor', stringScalar, nullish],
  ],
};

/** The table of `ReputationCategoryCreate`, for `strict` and `toJSONSchema`. */
export const tableOfReputationCategoryCreate: ObjectShape<ReputationCategoryCreate> = {
  kind: 'object',
  name: 'microsoft.graph.reputationCategory',
  request: 'create',
  properties: [
    ['description', stringScalar, optional],
    ['name', stringScalar, optional],
    ['vendor', stringScalar, optional],
  ],
};
