// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Entity } from '../entity.js';
import { required } from '../runtime/presence.js';
import { stringScalar } from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';

/** The table of `Entity`, for `strict` and `toJSONSchema`. */
export const tableOfEntity: ObjectShape<Entity> = {
  kind: 'object',
  name: 'microsoft.graph.entity',
  typeNames: [
    'microsoft.graph.entity',
    'microsoft.graph.cloudAppSecurityProfile',
    'microsoft.graph.domainSecurityProfile',
  ],
  properties: [['id', stringScalar, required]],
};
