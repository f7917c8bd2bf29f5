// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Bike } from '../bike.js';
import type { BikeCreate } from '../requests/bike.js';
import { nullish, optional, required } from '../runtime/presence.js';
import {
  binaryScalar,
  dateTimeOffsetScalar,
  decimalScalar,
  doubleScalar,
  guidScalar,
  int32Scalar,
  int64Scalar,
  stringScalar,
  untypedScalar,
} from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';
import { tableOfFirm, tableOfFirmCreate } from './firm.js';
import { tableOfList, tableOfListCreate } from './list.js';
import { tableOfPart, tableOfPartCreate } from './part.js';
import { tableOfPerson, tableOfPersonCreate } from './person.js';

/** The table of `Bike`, for `strict` and `toJSONSchema`. */
export const tableOfBike: ObjectShape<Bike> = {
  kind: 'object',
  name: 'contoso.cycles.bike',
  properties: [
    ['id', stringScalar, required],
    ['gears', [int32Scalar], optional],
    ['names', [stringScalar], optional],
    ['colours', [stringScalar], optional],
    ['stickers', [untypedScalar], optional],
    ['parts', [() => tableOfPart], optional],
    ['spareParts', [() => tableOfPart], optional],
    ['sizes', [doubleScalar], optional],
    ['marks', [stringScalar], optional],
    ['grid', [{ kind: 'list', name: 'array', of: int32Scalar }], optional],
    ['labels', { kind: 'map', name: 'object', of: stringScalar }, nullish],
    ['partsByName', () => ({ kind: 'map', name: 'object', of: tableOfPart }), nullish],
    ['limits', { kind: 'map', name: 'object', of: int32Scalar }, nullish],
    ['notes', { kind: 'map', name: 'object', of: untypedScalar }, nullish],
    ['extra', { kind: 'map', name: 'object', of: untypedScalar }, nullish],
    ['code', { kind: 'alternatives', name: 'Edm.String or Edm.Int32', of: [stringScalar, int32Scalar] }, nullish],
    [
      'owner',
      () => ({
        kind: 'alternatives',
        name: 'contoso.cycles.person or contoso.cycles.firm',
        of: [tableOfPerson, tableOfFirm],
      }),
      nullish,
    ],
    [
      'tags',
      {
        kind: 'alternatives',
        name: 'Edm.String or array',
        of: [stringScalar, { kind: 'list', name: 'array', of: stringScalar }],
      },
      nullish,
    ],
    [
      'values',
      [{ kind: 'alternatives', name: 'Edm.String or Edm.Double', of: [stringScalar, doubleScalar] }],
      optional,
    ],
    ['text', stringScalar, nullish],
    ['hint', stringScalar, nullish],
    ['weight', doubleScalar, nullish],
    ['mileage', int64Scalar, required],
    ['price', decimalScalar, nullish],
    ['built', dateTimeOffsetScalar, nullish],
    ['serial', guidScalar, nullish],
    ['photo', binaryScalar, nullish],
    ['anything', untypedScalar, nullish],
    ['settings', untypedScalar, nullish],
    ['shelf', () => tableOfList, nullish],
    ['colour', untypedScalar, nullish],
    ['front', untypedScalar, nullish],
  ],
};

/** The table of `BikeCreate`, for `strict` and `toJSONSchema`. */
export const tableOfBikeCreate: ObjectShape<BikeCreate> = {
  kind: 'object',
  name: 'contoso.cycles.bike',
  request: 'create',
  properties: [
    ['id', stringScalar, optional],
    ['gears', [int32Scalar], optional],
    ['names', [stringScalar], optional],
    ['colours', [stringScalar], optional],
    ['stickers', [untypedScalar], optional],
    ['parts', [() => tableOfPartCreate], optional],
    ['spareParts', [() => tableOfPartCreate], optional],
    ['sizes', [doubleScalar], optional],
    ['marks', [stringScalar], optional],
    ['grid', [{ kind: 'list', name: 'array', of: int32Scalar }], optional],
    ['labels', { kind: 'map', name: 'object', of: stringScalar }, optional],
    ['partsByName', () => ({ kind: 'map', name: 'object', of: tableOfPartCreate }), optional],
    ['limits', { kind: 'map', name: 'object', of: int32Scalar }, optional],
    ['notes', { kind: 'map', name: 'object', of: untypedScalar }, optional],
    ['extra', { kind: 'map', name: 'object', of: untypedScalar }, optional],
    ['code', { kind: 'alternatives', name: 'Edm.String or Edm.Int32', of: [stringScalar, int32Scalar] }, optional],
    [
      'owner',
      () => ({
        kind: 'alternatives',
        name: 'contoso.cycles.person or contoso.cycles.firm',
        of: [tableOfPersonCreate, tableOfFirmCreate],
      }),
      optional,
    ],
    [
      'tags',
      {
        kind: 'alternatives',
        name: 'Edm.String or array',
        of: [stringScalar, { kind: 'list', name: 'array', of: stringScalar }],
      },
      optional,
    ],
    [
      'values',
      [{ kind: 'alternatives', name: 'Edm.String or Edm.Double', of: [stringScalar, doubleScalar] }],
      optional,
    ],
    ['text', stringScalar, nullish],
    ['hint', stringScalar, nullish],
    ['weight', doubleScalar, nullish],
    ['mileage', int64Scalar, required],
    ['price', decimalScalar, optional],
    ['built', dateTimeOffsetScalar, optional],
    ['serial', guidScalar, optional],
    ['photo', binaryScalar, optional],
    ['anything', untypedScalar, optional],
    ['settings', untypedScalar, optional],
    ['shelf', () => tableOfListCreate, optional],
    ['colour', untypedScalar, optional],
    ['front', untypedScalar, optional],
  ],
};
