// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Part } from '../part.js';
import type { PartCreate } from '../requests/part.js';
import { nullish, optional, required } from '../runtime/presence.js';
import { stringScalar } from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';
import { tableOfWheel, tableOfWheelCreate } from './wheel.js';

/** The table of `Part`, for `strict` and `toJSONSchema`. */
export const tableOfPart: ObjectShape<Part> = {
  kind: 'object',
  name: 'contoso.cycles.part',
  properties: [
    ['name', stringScalar, required],
    [
      'fits',
      () => ({
        kind: 'alternatives',
        name: 'contoso.cycles.part or contoso.cycles.wheel',
        of: [tableOfPart, tableOfWheel],
        deep: true,
      }),
      nullish,
      true,
    ],
  ],
};

/** The table of `PartCreate`, for `strict` and `toJSONSchema`. */
export const tableOfPartCreate: ObjectShape<PartCreate> = {
  kind: 'object',
  name: 'contoso.cycles.part',
  request: 'create',
  properties: [
    ['name', stringScalar, required],
    [
      'fits',
      () => ({
        kind: 'alternatives',
        name: 'contoso.cycles.part or contoso.cycles.wheel',
        of: [tableOfPartCreate, tableOfWheelCreate],
        deep: true,
      }),
      optional,
      true,
    ],
  ],
};
