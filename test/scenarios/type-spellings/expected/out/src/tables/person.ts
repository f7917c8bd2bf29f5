// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Person } from '../person.js';
import type { PersonCreate } from '../requests/person.js';
import { required } from '../runtime/presence.js';
import { stringScalar } from '../runtime/scalars/scalars.js';
import type { ObjectShape } from '../runtime/shape.js';

/** The table of `Person`, for `strict` and `toJSONSchema`. */
export const tableOfPerson: ObjectShape<Person> = {
  kind: 'object',
  name: 'contoso.cycles.person',
  properties: [['firstName', stringScalar, required]],
};

/** The table of `PersonCreate`, for `strict` and `toJSONSchema`. */
export const tableOfPersonCreate: ObjectShape<PersonCreate> = {
  kind: 'object',
  name: 'contoso.cycles.person',
  request: 'create',
  properties: [['firstName', stringScalar, required]],
};
