// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { List } from '../list.js';
import type { ListCreate } from '../requests/list.js';
import { nullish, optional } from '../runtime/presence.js';
import { stringScalar } from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';

/** The table of `List`, for `strict` and `toJSONSchema`. */
export const tableOfList: ObjectShape<List> = {
  kind: 'object',
  name: 'contoso.cycles.list',
  properties: [['title', stringScalar, nullish]],
};

/** The table of `ListCreate`, for `strict` and `toJSONSchema`. */
export const tableOfListCreate: ObjectShape<ListCreate> = {
  kind: 'object',
  name: 'contoso.cycles.list',
  request: 'create',
  properties: [['title', stringScalar, optional]],
};
