// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { WheelCreate } from '../requests/wheel.js';
import { nullish, optional, required } from '../runtime/presence.js';
import { int32Scalar } from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';
import { tableOfPart, tableOfPartCreate } from './part.js';
import type { Wheel } from '../wheel.js';

/** The table of `Wheel`, for `strict` and `toJSONSchema`. */
export const tableOfWheel: ObjectShape<Wheel> = {
  kind: 'object',
  name: 'contoso.cycles.wheel',
  properties: [
    ['spokes', int32Scalar, required],
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

/** The table of `WheelCreate`, for `strict` and `toJSONSchema`. */
export const tableOfWheelCreate: ObjectShape<WheelCreate> = {
  kind: 'object',
  name: 'contoso.cycles.wheel',
  request: 'create',
  properties: [
    ['spokes', int32Scalar, required],
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
